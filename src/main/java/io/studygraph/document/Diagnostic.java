package io.studygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * Something in a note that its author should know of.
 *
 * @param code stable and kebab-case, for example {@code question-without-key}
 * @param message says what is wrong and what to do; never quotes a key or an explanation
 * @param pointer JSON pointer of the field of the note that it concerns, where there is one
 * @param fix only where it is certain
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Range range,
    @Nullable String pointer,
    @Nullable Fix fix) {}
