package io.studygraph.http;

import jakarta.ws.rs.core.StreamingOutput;

/**
 * A representation that is too long to be held, and whose bytes are known by something else before
 * they are made.
 *
 * @param version differs wherever the bytes differ
 */
public record Streamed(StreamingOutput body, String version) {}
