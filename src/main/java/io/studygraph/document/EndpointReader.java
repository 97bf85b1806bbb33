package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.Prose;
import io.studygraph.markdown.Prose.Kind;
import io.studygraph.markdown.Prose.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bullets {@code - `GET /links/{code}` - redirects} below API Design. */
final class EndpointReader {

  private static final Pattern CALL = Pattern.compile("([A-Z]{2,10})\\s+(\\S.*)");
  private static final Pattern PLAIN_CALL =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s+(/\\S*)");
  private static final Pattern SEPARATOR = Pattern.compile("^[\\s*_]*(?:[-–—:→]+>?)?\\s*");

  private EndpointReader() {}

  static List<Endpoint> read(Page page) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Part part : page.partsFor(Role.API_DESIGN)) {
      String group = null;
      for (Block block : part.blocks) {
        if (block instanceof Paragraph paragraph) {
          group = Label.of(paragraph.text()).map(Label::name).orElse(group);
        } else if (block instanceof Listing list) {
          read(list, group, part, page, endpoints);
        }
      }
    }
    return endpoints;
  }

  private static void read(
      Listing list, @Nullable String group, Part part, Page page, List<Endpoint> endpoints) {
    int before = endpoints.size();
    List<Item> others = new ArrayList<>();
    for (Item item : list.items()) {
      Optional<Endpoint> endpoint = Bullet.of(item).flatMap(b -> read(b, group, part.anchor()));
      endpoint.ifPresentOrElse(endpoints::add, () -> others.add(item));
    }
    // A list without any endpoint is about something else, such as how errors are told.
    if (endpoints.size() > before) {
      others.forEach(item -> page.unreadable(item, "- `METHOD /path` - text"));
    }
  }

  private static Optional<Endpoint> read(Bullet bullet, @Nullable String group, String anchor) {
    Prose prose = bullet.prose();
    if (prose.runs().isEmpty()) {
      return Optional.empty();
    }
    Run first = prose.runs().get(0);
    boolean code = first.kind() == Kind.CODE || first.kind() == Kind.STRONG;
    Matcher call = (code ? CALL : PLAIN_CALL).matcher(first.text().strip());
    if (code ? !call.matches() : !call.lookingAt()) {
      return Optional.empty();
    }
    int end = code ? first.span().end() : prose.offset(call.end());
    String behind = SEPARATOR.matcher(prose.markdownAfter(end)).replaceFirst("").strip();
    String description = behind.isEmpty() ? null : behind;
    return Optional.of(
        new Endpoint(
            group, call.group(1), call.group(2).strip(), description, anchor, bullet.lines()));
  }
}
