package io.studygraph.document;

/**
 * An edit that is sure to mend what a diagnostic speaks of: {@code range} replaced by {@code text}.
 */
public record Fix(Range range, String text) {}
