package io.studygraph.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key that did something.
 *
 * @param name null when the key has been deleted since
 */
public record KeyName(UUID id, @Nullable String name) {}
