/**
 * How other programs write quizzes: GIFT, Moodle XML, QTI 3, Aiken and Anki. Start at {@link
 * io.studygraph.interchange.ExportFormat} (a quiz → a file, and what the file cannot hold) and
 * {@link io.studygraph.interchange.ImportFormat} (a file → questions, and what they cannot hold).
 * Depends on {@code document} and {@code markdown}.
 */
@NullMarked
package io.studygraph.interchange;

import org.jspecify.annotations.NullMarked;
