package io.studygraph.http;

import org.jspecify.annotations.Nullable;

/** Something with a part of a list in a field {@code items}, which {@code fields} speaks of. */
public interface Paged {

  /** The cursor of the part that follows; null at the end. */
  @Nullable String next();
}
