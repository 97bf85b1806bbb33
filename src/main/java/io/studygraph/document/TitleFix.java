package io.studygraph.document;

import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Escape;
import io.studygraph.markdown.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the title of the front matter into the H1. */
final class TitleFix {

  /** What a heading does not keep as it is. */
  private static final Pattern LOST = Pattern.compile("^\\s|\\s$|\\s{2}|[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private TitleFix() {}

  /**
   * Null where the H1 would not read as the title, where it is marked by a line below it, and where
   * a link in it would be lost.
   */
  static @Nullable Fix of(Heading heading, String title, Page page) {
    Span text = heading.text().span();
    boolean marked = page.lines().line(text.firstLine()).stripLeading().startsWith("#");
    boolean plain = text.in(page.lines().text()).indexOf('[') < 0;
    return marked && plain && !LOST.matcher(title).find() && !Placeholders.isIn(title)
        ? page.diagnostics().fix(text, Escape.heading(title))
        : null;
  }
}
