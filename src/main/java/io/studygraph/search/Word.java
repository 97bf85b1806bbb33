package io.studygraph.search;

/**
 * A word where it stands in a text.
 *
 * @param folded as it is looked for: no case, no marks
 * @param start offset in the text, in UTF-16 units
 * @param end offset behind it
 * @param unspaced whether it is a piece of a script that puts no spaces between words
 */
record Word(String folded, int start, int end, boolean unspaced) {}
