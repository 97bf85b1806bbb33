package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A code fence that is no diagram and no flashcards.
 *
 * @param caption the bold label right above it, for example {@code Key Algorithm}
 * @param language the first word of the fence's info string
 */
public record Snippet(
    @Nullable String caption,
    @Nullable String language,
    String code,
    String section,
    Lines lines) {}
