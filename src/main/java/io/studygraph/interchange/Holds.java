package io.studygraph.interchange;

/** What a format may hold besides questions with one right option. */
enum Holds {
  SEVERAL_RIGHT,
  ONE_OPTION,
  MARKUP,
  EXPLANATIONS,
  TOPICS,
  TAGS,
  /** Which options are not to be shuffled. */
  ORDER,
  /** A list that starts at another number than 1. */
  LIST_STARTS,
  FLASHCARDS
}
