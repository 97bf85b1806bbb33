package io.studygraph.interchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An option as other programs have it. Texts are Markdown.
 *
 * @param percent what it earns, from -100 to 100
 */
record Answer(String text, BigDecimal percent, @Nullable String feedback) {

  boolean earns() {
    return percent.signum() > 0;
  }

  boolean isFull() {
    return percent.compareTo(BigDecimal.valueOf(100)) == 0;
  }
}
