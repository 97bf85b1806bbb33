package io.studygraph.ingest;

/**
 * How much of a request is read.
 *
 * @param fileSize most bytes of one file
 * @param unpackedSize most bytes that an archive unpacks to
 * @param files most files
 */
record Limits(int fileSize, long unpackedSize, int files) {}
