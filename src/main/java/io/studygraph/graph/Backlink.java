package io.studygraph.graph;

import io.studygraph.document.DocumentReader;
import io.studygraph.document.Lines;
import io.studygraph.document.Mention;
import io.studygraph.document.Redaction;
import io.studygraph.document.Source;
import io.studygraph.note.LinkName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A note that links to another one. */
record Backlink(String slug, String title, @Nullable String category, List<Place> places) {

  /** How many places are given of a note. */
  static final int MOST_PLACES = 100;

  /**
   * Where it does.
   *
   * @param sentence that the link stands in; null in the front matter
   */
  record Place(EdgeType type, Lines lines, @Nullable String sentence) {}

  /**
   * Finds the places of a note that call another one by any of some names: the front matter's
   * first, then those of the text in their order.
   */
  static List<Place> places(Source source, Set<LinkName> names) {
    Source open = Redaction.redact(source).source();
    Stream<Place> related =
        DocumentReader.read(open).related().stream()
            .filter(one -> names.contains(LinkName.of(one)))
            .map(one -> new Place(EdgeType.RELATED, one.lines(), null));
    Stream<Place> links =
        Mention.in(open).stream()
            .filter(one -> LinkName.of(one.link()).filter(names::contains).isPresent())
            .map(Backlink::place);
    return Stream.concat(related, links).limit(MOST_PLACES).toList();
  }

  private static Place place(Mention mention) {
    return new Place(
        EdgeType.of(mention.link().kind()), mention.link().lines(), mention.sentence());
  }
}
