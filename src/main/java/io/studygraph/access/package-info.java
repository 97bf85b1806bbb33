/**
 * Who may do what: API keys and their scopes. Start at {@link io.studygraph.access.Needs} (what an
 * endpoint asks of its caller) and {@link io.studygraph.access.Caller} (who that is). Depends on
 * {@code http}.
 */
@NullMarked
package io.studygraph.access;

import org.jspecify.annotations.NullMarked;
