package io.studygraph.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table below Data Models; key fields are split at commas. */
public record DataModel(
    String entity,
    List<String> keyFields,
    @Nullable String relationships,
    @Nullable String purpose,
    String section,
    Lines lines) {}
