package io.studygraph.document;

/** {@code - **Users:** 10 million} → name {@code Users}, text {@code 10 million}. */
public record Fact(String name, String text, String section, Lines lines) {}
