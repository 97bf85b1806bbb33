/**
 * Many files at once: Markdown files, forms, zips and tarballs become notes, each in a transaction
 * of its own. Start at {@code IngestResource} (what can be sent), {@code Entries} (what is refused
 * before it is read) and {@code Ingestion} (which note a file is). Depends on {@code note}, {@code
 * document}, {@code http} and {@code access}.
 */
@NullMarked
package io.studygraph.ingest;

import org.jspecify.annotations.NullMarked;
