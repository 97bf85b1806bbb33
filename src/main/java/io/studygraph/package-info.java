/**
 * A headless content API for study notes written in Markdown.
 *
 * <p><b>The source of a note is the only truth; whatever else is stored about notes is an index
 * that can be dropped and rebuilt from it.</b>
 *
 * <pre>
 * bytes → ingest or PUT /notes/{slug} → note → DocumentReader → one transaction: the note's row, its
 *         revision, and every index (tags, links, questions), through NoteIndex
 * source → Document → JSON, or HTML, or the source itself, redacted unless the caller may see keys
 * </pre>
 *
 * <p>Packages, and what each depends on:
 *
 * <ul>
 *   <li>{@code contract}: the OpenAPI document as the program reads it; nothing
 *   <li>{@code http}: what every endpoint shares; {@code contract}
 *   <li>{@code markdown}: text, front matter, syntax tree, HTML; nothing
 *   <li>{@code document}: what a note says; {@code markdown}
 *   <li>{@code diff}: what differs between two texts; nothing
 *   <li>{@code interchange}: quizzes in the formats of other programs; {@code document}, {@code
 *       markdown}
 *   <li>{@code access}: API keys and scopes; {@code http}
 *   <li>{@code idempotency}: requests that are sent again, and done once; {@code http}, {@code
 *       access}, {@code background}
 *   <li>{@code note}: stored notes; {@code document}, {@code markdown}, {@code diff}, {@code http},
 *       {@code access}
 *   <li>{@code ingest}, {@code tag}, {@code search}, {@code graph}, {@code quiz}: features; what
 *       {@code note} depends on, {@code note} and {@code background}, but no other feature; {@code
 *       ingest} and {@code quiz} also {@code interchange}
 *   <li>{@code review}: spaced repetition of questions and flashcards; what a feature depends on,
 *       and {@code quiz}
 *   <li>{@code background}: work that features do while nobody asks; nothing
 *   <li>{@code database}: the embedded PostgreSQL; nothing
 * </ul>
 */
@NullMarked
package io.studygraph;

import org.jspecify.annotations.NullMarked;
