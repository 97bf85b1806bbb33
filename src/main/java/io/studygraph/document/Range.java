package io.studygraph.document;

/** A stretch of the source text; {@code end} is the position behind its last character. */
public record Range(Position start, Position end) {}
