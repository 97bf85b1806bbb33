package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code notes/NAME.md} reads as {@code notes/NAME.json} says. */
class DocumentGoldenTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static List<String> notes() {
    return Notes.names();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void readsAsWrittenDown(String name) throws JsonProcessingException {
    Document document = DocumentReader.read(Notes.named(name));

    String golden = Notes.text(name.replace(".md", ".json"));
    String read = JSON.writeValueAsString(document);
    assertThat(JSON.readTree(read))
        .as("%s reads as%n%s", name, read)
        .isEqualTo(JSON.readTree(golden));
  }
}
