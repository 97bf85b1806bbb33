package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Heading;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.SourceLines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out the tree of sections, each with its source as the author wrote it. */
final class SectionReader {

  private static final int EXCERPT = 240;

  private SectionReader() {}

  static List<Section> read(List<Part> parts, SourceLines source) {
    return parts.isEmpty()
        ? List.of() // as most have none below them
        : parts.stream().map(part -> section(part, source)).toList();
  }

  private static Section section(Part part, SourceLines source) {
    return new Section(
        part.role,
        part.title(),
        part.level(),
        part.anchor(),
        new Lines(part.firstLine, part.lastLine),
        source.lines(part.bodyLine(), part.lastLine),
        read(part.children, source));
  }

  static @Nullable String summary(Page page) {
    return summaryPart(page)
        .map(part -> page.lines().lines(part.bodyLine(), part.lastLine).strip())
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  private static Optional<Part> summaryPart(Page page) {
    return page.parts().stream().filter(part -> part.role == Role.SUMMARY).findFirst();
  }

  /** The start of the summary, or of the first paragraph that is no part of a quiz. */
  static String excerpt(Page page) {
    return summaryPart(page)
        .flatMap(SectionReader::firstParagraph)
        .or(
            () ->
                page.parts().stream()
                    .filter(part -> part.context != Role.QUIZZES && part.context != Role.FLASHCARDS)
                    .map(SectionReader::firstParagraph)
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(SectionReader::cut)
        .orElse("");
  }

  private static Optional<String> firstParagraph(Part part) {
    return part.blocks.stream()
        .map(SectionReader::plain)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Headings that opened no section were made by accident, of text. */
  private static String plain(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().plain();
    }
    return block instanceof Heading heading ? heading.text().plain() : "";
  }

  /** At a space, when there is one. */
  private static String cut(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    int end = space > EXCERPT / 2 ? space : EXCERPT;
    boolean pair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, pair ? end - 1 : end) + "…";
  }
}
