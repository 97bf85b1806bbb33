package io.studygraph.document;

import io.studygraph.markdown.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must not be shown of a question.
 *
 * @param correct keys of the right options; empty when there is a problem
 * @param problem why the question cannot be graded
 * @param at what the problem is about, if there is one
 * @param lettered a line of the explanation that names options by their letters
 */
record Key(
    List<String> correct,
    @Nullable String explanation,
    @Nullable DiagnosticCode problem,
    @Nullable Span at,
    @Nullable Span lettered) {}
