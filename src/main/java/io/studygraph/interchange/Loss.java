package io.studygraph.interchange;

import org.jspecify.annotations.Nullable;

/**
 * Something that did not come across.
 *
 * @param leftOut whether the whole question is missing
 * @param question the id of the question, or its name in the file; null where it has none, and for
 *     what concerns the file
 * @param line where the question starts in the file it comes from; null for what concerns the file
 */
public record Loss(
    LossType code,
    boolean leftOut,
    @Nullable String question,
    @Nullable Integer line,
    String detail) {

  Loss(LossType code, @Nullable String question, @Nullable Integer line, String detail) {
    this(code, code.leftOut(), question, line, detail);
  }
}
