package io.studygraph.ingest;

import io.studygraph.note.Placement.OnConflict;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;

/**
 * What the caller wants of a request.
 *
 * @param strict take no note with an error
 * @param dryRun report only
 */
record IngestOptions(boolean strict, boolean dryRun, OnConflict onConflict) {

  /**
   * @param parameters of the query, which fit the contract
   */
  static IngestOptions of(MultivaluedMap<String, String> parameters) {
    String onConflict = parameters.getFirst("onConflict");
    return new IngestOptions(
        "strict".equals(parameters.getFirst("mode")),
        Boolean.parseBoolean(parameters.getFirst("dryRun")),
        onConflict == null
            ? OnConflict.UPDATE
            : OnConflict.valueOf(onConflict.toUpperCase(Locale.ROOT)));
  }
}
