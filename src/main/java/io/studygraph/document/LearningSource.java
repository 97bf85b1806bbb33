package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/** {@code - [Title](URL) - description} below Learning Sources. */
public record LearningSource(
    String title, String url, @Nullable String description, String section, Lines lines) {}
