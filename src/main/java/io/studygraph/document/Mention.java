package io.studygraph.document;

import java.util.List;

/**
 * A link of a note's body in its sentence.
 *
 * @param sentence its Markdown on one line, cut around the link where it is very long
 */
public record Mention(Link link, String sentence) {

  /** In the order of the text. To be asked for a source that the reader may see. */
  public static List<Mention> in(Source source) {
    Body body = Concealed.of(source.text()).body();
    Sentences sentences = new Sentences(body.tree().prose());
    return LinkReader.placed(body.lines(), body.tree()).stream()
        .map(placed -> new Mention(placed.link(), sentences.around(placed.offset(), placed.end())))
        .toList();
  }
}
