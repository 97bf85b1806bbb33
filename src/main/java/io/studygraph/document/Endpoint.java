package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * {@code - `GET /links/{code}` - redirects} below API Design.
 *
 * @param group the bold label that it stands under, for example {@code Key Endpoints}
 */
public record Endpoint(
    @Nullable String group,
    String method,
    String path,
    @Nullable String description,
    String section,
    Lines lines) {}
