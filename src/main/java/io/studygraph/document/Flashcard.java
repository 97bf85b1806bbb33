package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A card to learn by heart.
 *
 * @param section null for one that stands in the front matter
 */
public record Flashcard(String question, String answer, @Nullable String section, Lines lines) {}
