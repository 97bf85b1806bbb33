package io.studygraph.search;

import java.time.Instant;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Versions of notes that match a query, of notes that the caller may not know of too.
 *
 * @param at the present by the clock of the database
 * @param numbers of the versions
 * @param having for each condition on words that was asked about the versions that meet it
 */
record Matches(Instant at, RoaringBitmap numbers, Map<String, RoaringBitmap> having) {}
