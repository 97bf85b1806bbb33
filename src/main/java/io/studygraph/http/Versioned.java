package io.studygraph.http;

/**
 * A representation of something that has a version. Its ETag is {@code "<version>.<hash of the
 * bytes>"}: strong, since it changes with the bytes, and good for {@code If-Match} whichever
 * representation a client holds, since that compares the version alone.
 *
 * @param version letters, digits and hyphens
 */
public record Versioned(Object entity, String version) {}
