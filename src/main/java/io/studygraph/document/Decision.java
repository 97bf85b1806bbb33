package io.studygraph.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice below Trade-offs &amp; Alternatives, with the options that were weighed. */
public record Decision(String title, List<Choice> options, String section, Lines lines) {

  /** One option of a decision. */
  public record Choice(
      String name,
      List<String> pros,
      List<String> cons,
      @Nullable String whyChosen,
      @Nullable String whenToUse) {}
}
