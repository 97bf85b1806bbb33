package io.studygraph.document;

/**
 * Checks that the format can hold a draft: most of it by writing each piece on its own, with
 * something below it, and reading it back. So what is refused is just what {@link DocumentReader}
 * would take for something else, and the place that is named is the one to mend.
 */
final class DraftCheck {

  static final String MISREAD =
      "Written into a note, this would read as something else: reword it.";

  private DraftCheck() {}

  /**
   * @throws Unwritable with every problem found
   */
  static void check(Draft draft) {
    Problems problems = new Problems();
    FrontMatterWriter.check(draft, problems);
    SectionWriter.check(draft, problems);
    QuestionCheck.check(draft.questions(), problems);
    FlashcardWriter.check(draft.flashcards(), problems);
    SourceWriter.check(draft.sources(), problems);
    problems.throwIfAny();
  }

  static Document read(String text) {
    return DocumentReader.read(new Source(text, null));
  }
}
