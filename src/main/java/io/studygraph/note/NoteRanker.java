package io.studygraph.note;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A feature's measure of how well notes fit what a request asks for. */
public interface NoteRanker {

  /**
   * Empty when the request has nothing to rank notes by.
   *
   * @param selected the notes that are to be ranked
   */
  Optional<Ranking> ranking(MultivaluedMap<String, String> parameters, Selected selected);

  /**
   * The notes that fit best. Others fit less well.
   *
   * @param scores of the notes, in their order, above zero: the higher, the better
   */
  record Ranking(List<UUID> notes, List<BigDecimal> scores) {}
}
