package io.studygraph.ingest;

import io.studygraph.document.Template;
import io.studygraph.http.Failure;
import io.studygraph.http.ProblemType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** No template has this name. */
final class TemplateNotFound extends Failure {

  private static final long serialVersionUID = 1;

  private TemplateNotFound(String name) {
    super(
        ProblemType.NOT_FOUND,
        "There is no template `%s`; there is %s."
            .formatted(
                name,
                Arrays.stream(Template.values())
                    .map(template -> "`" + template + "`")
                    .collect(Collectors.joining(", "))));
  }

  /**
   * @throws TemplateNotFound when there is none
   */
  static Template orTemplate(String name) {
    return Arrays.stream(Template.values())
        .filter(template -> template.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new TemplateNotFound(name));
  }
}
