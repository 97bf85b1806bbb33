package io.studygraph.document;

/** {@code - **Encoder:** makes the codes} below Core Components. */
public record Component(String name, String description, String section, Lines lines) {}
