package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decisions below Trade-offs &amp; Alternatives. A title is a paragraph in bold ({@code
 * **Decision 1:** A vs B}, {@code **Topic:**}) or a heading ({@code ### Decision 1: A vs B}); its
 * options stand in the lists and tables below it.
 */
final class DecisionReader {

  private static final String FORM = "- **Pros of A:** text below a line **Decision 1:** A vs B";

  private static final String DECISION = "decision";
  private static final Pattern NUMBERED = Pattern.compile("(?i)decision\\s*#?\\d*(?:\\.\\d+)*");
  private static final Pattern NUMBER = Pattern.compile("(?i)^decision\\s*#?\\d*\\s*[:.–—-]\\s*");
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("(?i)decision\\s*#?\\d+\\s*[:.–—-]\\s*\\S.*");

  private final Part part;
  private final List<Decision> decisions;
  private @Nullable String title;
  private @Nullable Span span;
  private DecisionOptions options = new DecisionOptions("");

  private DecisionReader(Part part, List<Decision> decisions) {
    this.part = part;
    this.decisions = decisions;
  }

  static List<Decision> read(Page page) {
    List<Decision> decisions = new ArrayList<>();
    for (Part part : page.parts()) {
      if (part.context == Role.TRADE_OFFS || isDecision(part)) {
        new DecisionReader(part, decisions).readPart(page);
      }
    }
    return decisions;
  }

  /** {@code ### Decision 1: A vs B} is one wherever it stands but in a quiz. */
  private static boolean isDecision(Part part) {
    return part.role == Role.OTHER
        && part.context != Role.QUIZZES
        && part.context != Role.FLASHCARDS
        && mayBeNumbered(part.title())
        && NUMBERED_HEADING.matcher(part.title()).matches();
  }

  private void readPart(Page page) {
    Heading heading = part.heading;
    if (heading != null && part.role == Role.OTHER) {
      start(withoutNumber(heading.text().plain()), heading.span());
    }
    for (Block block : part.blocks) {
      if (block instanceof Paragraph paragraph) {
        Optional<Label> label = Label.of(paragraph.text());
        label.ifPresent(found -> start(title(found), paragraph.span()));
      } else if (block instanceof Listing list) {
        readList(list, page);
      } else if (block instanceof Table table) {
        extend(table.span(), options.readTable(table));
      }
    }
    end();
  }

  /** {@code **Decision 1:** A vs B} is named by its text, {@code **Storage:** …} by its label. */
  private static String title(Label label) {
    return isNumbered(label) && !label.text().isEmpty()
        ? label.text()
        : withoutNumber(label.name());
  }

  private static boolean isNumbered(Label label) {
    return mayBeNumbered(label.name()) && NUMBERED.matcher(label.name()).matches();
  }

  private static String withoutNumber(String title) {
    return mayBeNumbered(title) ? NUMBER.matcher(title).replaceFirst("") : title;
  }

  private static boolean mayBeNumbered(String title) {
    return title.regionMatches(true, 0, DECISION, 0, DECISION.length());
  }

  private void readList(Listing list, Page page) {
    Unread unread = new Unread(list);
    for (Block.Item item : list.items()) {
      Optional<Bullet> bullet = Bullet.of(item);
      if (bullet.isEmpty() || !readBullet(bullet.get())) {
        unread.add(item);
      }
      Optional<Prose> tail = bullet.flatMap(Bullet::tail);
      tail.flatMap(Label::of).ifPresent(label -> start(title(label), tail.get().span()));
    }
    unread.report(page, FORM);
  }

  private boolean readBullet(Bullet bullet) {
    Optional<Label> label = bullet.label();
    if (label.isPresent() && isNumbered(label.get())) {
      start(title(label.get()), bullet.span());
      Bullet.of(bullet.nested()).forEach(nested -> options.readBullet(nested, nested.label()));
      return true;
    }
    boolean read = title != null && options.readBullet(bullet, label);
    extend(bullet.span(), read);
    return read;
  }

  private void start(String newTitle, Span at) {
    end();
    title = newTitle;
    span = at;
    options = new DecisionOptions(newTitle);
  }

  private void extend(Span below, boolean read) {
    if (read && span != null) {
      span = span.to(below);
    }
  }

  private void end() {
    if (title != null && span != null && options.areThere()) {
      decisions.add(new Decision(title, options.choices(), part.anchor(), Lines.of(span)));
    }
    title = null;
  }
}
