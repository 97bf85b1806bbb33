package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextPositionTest {

  @Test
  void countsLinesOfEveryKindAndCodeUnits() {
    byte[] text = "a\nb\r\nc\rdé😀x".getBytes(StandardCharsets.UTF_8);

    assertThat(TextPosition.ofByte(text, text.length - 1)).isEqualTo(new Position(4, 5, 11));
    assertThat(TextPosition.ofByte(text, 0)).isEqualTo(new Position(1, 1, 0));
  }
}
