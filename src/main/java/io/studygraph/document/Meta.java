package io.studygraph.document;

import io.studygraph.markdown.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says.
 *
 * @param titleSpan where the title stands
 * @param slugNamed whether there is a slug, be it valid or not
 */
record Meta(
    @Nullable String title,
    @Nullable Span titleSpan,
    @Nullable String slug,
    boolean slugNamed,
    @Nullable LocalDate date,
    @Nullable String category,
    List<String> tags,
    List<Related> related,
    Status status,
    @Nullable Instant publishAt,
    List<String> aliases,
    Map<String, @Nullable Object> extra,
    List<Flashcard> flashcards,
    List<FrontQuestions.Found> questions) {}
