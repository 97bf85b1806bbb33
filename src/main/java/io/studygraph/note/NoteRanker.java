package io.studygraph.note;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
  record Ranking(List<UUID> notes, List<BigDecimal> scores) {

    /**
     * Those alone that a page can have, where they are the best first. Notes with one score have an
     * order that is not known here, so all of them are kept, or none.
     *
     * @param highest the score of the note before the page; null for the first page
     * @param most how many notes the page has
     */
    Ranking page(@Nullable BigDecimal highest, int most) {
      int from = highest == null ? 0 : count(score -> score.compareTo(highest) > 0);
      int lower = highest == null ? 0 : count(score -> score.compareTo(highest) >= 0);
      int to = Math.min(scores.size(), lower + most);
      while (to > lower
          && to < scores.size()
          && scores.get(to).compareTo(scores.get(to - 1)) == 0) {
        to++;
      }
      return new Ranking(notes.subList(from, to), scores.subList(from, to));
    }

    private int count(Predicate<BigDecimal> some) {
      return Math.toIntExact(scores.stream().filter(some).count());
    }
  }
}
