/**
 * Markdown as text and as a tree: lines, front matter, syntax tree, HTML. The only user of
 * commonmark, of the YAML library and of the HTML sanitiser. Knows nothing of notes; depends on
 * nothing.
 */
@NullMarked
package io.studygraph.markdown;

import org.jspecify.annotations.NullMarked;
