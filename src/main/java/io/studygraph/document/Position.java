package io.studygraph.document;

/**
 * A place in the source text. Line and column are 1-based, the offset is 0-based; columns and
 * offsets count UTF-16 code units, as editors and the Language Server Protocol do. A byte order
 * mark counts as one.
 */
public record Position(int line, int column, int offset) {}
