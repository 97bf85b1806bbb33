package io.studygraph.document;

import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bullets {@code - [Title](URL) - description} below Learning Sources. */
final class LearningSourceReader {

  private static final String FORM = "- [Title](URL) - description";

  private static final Pattern BARE_URL = Pattern.compile("https?://[^\\s<>)]+");
  private static final Separator SEPARATOR = new Separator("^[\\s*_]*(?:[-–—:,]+)?\\s*");
  private static final Pattern SEPARATOR_AT_END = Pattern.compile("[\\s*_:–—-]+$");

  private LearningSourceReader() {}

  static List<LearningSource> read(Page page) {
    List<LearningSource> sources = new ArrayList<>();
    for (Part part : page.partsFor(Role.LEARNING_SOURCES)) {
      for (Listing list : Page.lists(part)) {
        Unread unread = new Unread(list);
        read(list.items(), part, unread, sources);
        unread.report(page, FORM);
      }
    }
    return sources;
  }

  private static void read(
      List<Item> items, Part part, Unread unread, List<LearningSource> sources) {
    for (Item item : items) {
      Optional<Bullet> bullet = Bullet.of(item);
      Optional<LearningSource> source = bullet.flatMap(b -> read(b, part.anchor()));
      if (source.isPresent()) {
        sources.add(source.get());
      } else if (bullet.isPresent() && !bullet.get().nested().isEmpty()) {
        read(bullet.get().nested(), part, unread, sources); // a group of sources with a name
      } else {
        unread.add(item);
      }
    }
  }

  private static Optional<LearningSource> read(Bullet bullet, String anchor) {
    Prose prose = bullet.prose();
    for (Run run : prose.runs()) {
      if (run.kind() == Kind.LINK) {
        String behind = prose.markdownAfter(run.span().end());
        return Optional.of(source(run.text(), run.target(), behind, bullet, anchor));
      }
    }
    Matcher url = BARE_URL.matcher(prose.markdown());
    if (!url.find()) {
      return Optional.empty();
    }
    String before = prose.markdown().substring(0, url.start()).replace("*", "");
    String title = SEPARATOR_AT_END.matcher(before).replaceFirst("");
    String behind = prose.markdown().substring(url.end());
    return Optional.of(source(title, url.group(), behind, bullet, anchor));
  }

  private static LearningSource source(
      String title, String url, String behind, Bullet bullet, String anchor) {
    String target = url.strip(); // a control character may end it, which is white space to us
    String name = title.isBlank() ? target : title.strip();
    String description = SEPARATOR.skippedIn(behind).strip();
    return new LearningSource(
        name, target, description.isEmpty() ? null : description, anchor, bullet.lines());
  }
}
