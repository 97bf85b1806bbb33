/**
 * The embedded PostgreSQL, for when no other server is configured. Start at {@link
 * io.studygraph.database.EmbeddedPostgres}; it depends on no other feature.
 */
@NullMarked
package io.studygraph.database;

import org.jspecify.annotations.NullMarked;
