package io.studygraph.review;

/**
 * What the model knows of one memory.
 *
 * @param stability days after which it is recalled with a probability of 90 %
 * @param difficulty from 1, easy, to 10
 */
record MemoryState(double stability, double difficulty) {}
