package io.studygraph.document;

import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Edit.Retarget;
import io.studygraph.document.LinkReader.Placed;
import io.studygraph.markdown.Destination;
import io.studygraph.markdown.MarkdownTree;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Splice;
import io.studygraph.markdown.Wikilink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans that links speak of another note: of each the target alone is written anew. */
final class RetargetPlanner {

  /** What ends a target that stands in no angle brackets, or means something else in any. */
  private static final Pattern SPECIAL = Pattern.compile("[\\s()<>\\\\&]");

  private static final Pattern ESCAPED = Pattern.compile("[<>\\\\&]");

  private static final int BRACKETS = 2;

  private final EditedNote note;
  private final SourceLines lines;
  private final MarkdownTree tree;
  private final Set<String> targets;
  private final String slug;
  private final List<Splice> splices = new ArrayList<>();

  RetargetPlanner(EditedNote note, Retarget retarget) {
    this.note = note;
    this.lines = note.text().body().lines();
    this.tree = note.text().body().tree();
    this.targets = retarget.targets();
    this.slug = retarget.slug();
  }

  Plan plan() {
    Plan related = related();
    splices.addAll(related.splices());
    Map<Facet, @Nullable Object> expected = new EnumMap<>(related.expected());
    for (Destination each : tree.destinations()) {
      if (targets.contains(each.target())) {
        splices.add(splice(each));
        if (each.shared()) {
          expected.put(Facet.SOURCES, sources());
        }
      }
    }
    List<Object> links = new ArrayList<>();
    for (Placed placed : LinkReader.placed(lines, tree)) {
      boolean meant = targets.contains(placed.link().target());
      links.add(Facet.said(meant ? renamed(placed) : placed.link()));
    }
    expected.put(Facet.LINKS, links);
    return new Plan("/links", splices, expected, after -> true);
  }

  /** What a link says once it is changed, which is planned for a wikilink. */
  private Link renamed(Placed placed) {
    Link link = placed.link();
    String target = renamed(link.target());
    String text = link.text();
    if (link.kind() == Link.Kind.WIKILINK) {
      int start = placed.offset() + BRACKETS;
      splices.add(new Splice(start, start + link.target().length(), target));
      String inside = target + placed.inside().substring(link.target().length());
      text = Wikilink.of(inside).map(Wikilink::label).orElse(text);
    }
    return new Link(link.kind(), target, LinkTargets.slug(target).orElse(null), text, link.lines());
  }

  private String renamed(String target) {
    return LinkTargets.renamed(target, slug);
  }

  private Plan related() {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Related each : note.document().related()) {
      boolean meant = targets.contains(each.target());
      String text = meant ? RelatedReader.renamed(each.target(), slug) : each.target();
      if (seen.add(RelatedReader.identity(text))) {
        texts.add(text);
      }
    }
    return new FieldPlanner(note).list(Facet.RELATED, "related", texts, RelatedReader::identity);
  }

  /** In angle brackets where it would end too soon without. */
  private Splice splice(Destination place) {
    String target = renamed(place.target());
    boolean plain = lines.text().substring(place.start(), place.end()).equals(place.target());
    boolean pointed = place.start() > 0 && lines.text().charAt(place.start() - 1) == '<';
    String written = target;
    if (!plain && SPECIAL.matcher(target).find()) {
      String escaped = ESCAPED.matcher(target).replaceAll("\\\\$0");
      written = pointed ? escaped : "<" + escaped + ">";
    }
    return new Splice(place.start(), place.end(), written);
  }

  /** Those that name a definition stand on other lines than it. */
  private List<Object> sources() {
    List<Object> sources = new ArrayList<>();
    for (DraftSource source : Elements.SOURCES.of(note.document())) {
      String url = targets.contains(source.url()) ? renamed(source.url()) : source.url();
      sources.add(new DraftSource(source.title(), url, source.description()));
    }
    return sources;
  }
}
