package io.studygraph.note;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** A feature's measure of how well notes fit what a request asks for. */
public interface NoteRanker {

  /** Empty when the request has nothing to rank notes by. */
  Optional<Ranking> ranking(MultivaluedMap<String, String> parameters);

  /**
   * What makes the score of a note.
   *
   * @param score a subquery in SQL, with a {@code ?} for each parameter, that gives one row for the
   *     note {@code n}, with a {@code numeric} named {@code score}: the higher, the better
   */
  record Ranking(String score, List<Object> parameters) {}
}
