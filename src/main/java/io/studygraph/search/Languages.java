package io.studygraph.search;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.studygraph.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which language each note is in. */
@ApplicationScoped
class Languages {

  private static final String FIELD = "lang";

  private final Language usual;

  Languages(SearchConfig config) {
    this.usual =
        Language.named(config.language())
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "studygraph.search.language knows no `%s`, but: %s"
                            .formatted(
                                config.language(),
                                Arrays.stream(Language.values())
                                    .map(Language::toString)
                                    .collect(Collectors.joining(", ")))));
  }

  /** That of notes that name none. */
  Language usual() {
    return usual;
  }

  /**
   * The language that the front matter names in {@code lang}; null when it names none. One that
   * PostgreSQL does not know the endings of, such as Japanese, is {@link Language#SIMPLE}: other
   * endings would be wrong ones.
   */
  static @Nullable Language named(Document document) {
    Object lang = document.extra().get(FIELD);
    return lang instanceof String name && !name.isBlank()
        ? Language.named(name).orElse(Language.SIMPLE)
        : null;
  }
}
