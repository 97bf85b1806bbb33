/**
 * Requests that are sent again, and done once: {@code Idempotency-Key}. Start at {@code RunOnce},
 * which stands around every endpoint that is {@link io.studygraph.http.Idempotent}; {@code
 * AnswerFilter} keeps what it answers. Depends on {@code http}, {@code access} and {@code
 * background}.
 */
@NullMarked
package io.studygraph.idempotency;

import org.jspecify.annotations.NullMarked;
