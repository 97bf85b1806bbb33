package io.studygraph.ingest;

import java.util.Map;

/** How many files had which outcome. */
record IngestCounts(int created, int updated, int unchanged, int skipped, int failed) {

  static IngestCounts of(Map<Outcome, Integer> counts) {
    return new IngestCounts(
        counts.getOrDefault(Outcome.CREATED, 0),
        counts.getOrDefault(Outcome.UPDATED, 0),
        counts.getOrDefault(Outcome.UNCHANGED, 0),
        counts.getOrDefault(Outcome.SKIPPED, 0),
        counts.getOrDefault(Outcome.FAILED, 0));
  }
}
