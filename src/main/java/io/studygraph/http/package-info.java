/**
 * What every endpoint shares and no feature owns: problems, request ids, checks of requests, pages
 * and cursors, representations with their ETags. Start at {@link io.studygraph.http.Failure} (how
 * anything goes wrong) and {@code RepresentationFilter} (how anything is answered). Depends on
 * {@code contract}.
 */
@NullMarked
package io.studygraph.http;

import org.jspecify.annotations.NullMarked;
