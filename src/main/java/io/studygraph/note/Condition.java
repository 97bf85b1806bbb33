package io.studygraph.note;

import java.util.Arrays;
import java.util.List;

/**
 * A condition in SQL on the note {@code n}.
 *
 * @param sql with a {@code ?} for each parameter
 */
public record Condition(String sql, List<Object> parameters) {

  public static Condition of(String sql, Object... parameters) {
    return new Condition(sql, Arrays.asList(parameters));
  }
}
