package io.studygraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which versions of notes meet a condition. As a version never changes, the database is asked once
 * for what many versions have, and then about the versions that came since. What few have it finds
 * in a millisecond.
 */
@ApplicationScoped
class PostingLists {

  private static final int MANY = 1_000;

  /** Bytes that are kept. Of 100,000 notes a list takes up to 16,000. */
  private static final long MOST_BYTES = 32_000_000;

  /** More new versions are slower to look at than the index is to ask again. */
  private static final int MOST_NEW = 100;

  private static final Posting NONE = new Posting(new RoaringBitmap(), new RoaringBitmap());

  private final Session session;

  /** Those that were not used for longest first. */
  private final Map<String, Posting> kept = new LinkedHashMap<>(16, 0.75f, true);

  private long bytes;

  PostingLists(Session session) {
    this.session = session;
  }

  /**
   * @param looked versions that were looked at
   * @param meeting those of them that meet the condition; both are not to be changed
   */
  private record Posting(RoaringBitmap looked, RoaringBitmap meeting) {

    /** Knows of further versions, and of some of them that they meet the condition. */
    Posting with(RoaringBitmap versions, RoaringBitmap added) {
      return new Posting(RoaringBitmap.or(looked, versions), RoaringBitmap.or(meeting, added));
    }

    long bytes() {
      return looked.getLongSizeInBytes() + meeting.getLongSizeInBytes();
    }
  }

  /**
   * For each condition the versions that meet it, and maybe others that are not among those given.
   * The bitmaps are not to be changed.
   *
   * @param conditions each a {@code tsquery}
   */
  Map<String, RoaringBitmap> of(List<String> conditions, RoaringBitmap versions) {
    Map<String, RoaringBitmap> found = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    Map<String, Posting> behind = new HashMap<>();
    RoaringBitmap unseen = new RoaringBitmap();
    for (String condition : conditions) {
      Posting posting = get(condition);
      RoaringBitmap rest = RoaringBitmap.andNot(versions, posting.looked());
      if (rest.getCardinality() > MOST_NEW) {
        unknown.add(condition);
      } else if (rest.isEmpty()) {
        found.put(condition, posting.meeting());
      } else {
        behind.put(condition, posting);
        unseen.or(rest);
      }
    }
    if (!unknown.isEmpty()) {
      ask(unknown, null)
          .forEach(
              (condition, all) ->
                  found.put(condition, keep(condition, new Posting(versions, all))));
    }
    if (!behind.isEmpty()) {
      ask(List.copyOf(behind.keySet()), unseen)
          .forEach(
              (condition, added) ->
                  found.put(
                      condition,
                      keep(condition, behind.getOrDefault(condition, NONE).with(versions, added))));
    }
    return found;
  }

  private Map<String, RoaringBitmap> ask(List<String> conditions, @Nullable RoaringBitmap among) {
    Map<String, RoaringBitmap> found = new HashMap<>();
    var query =
        session
            .createNativeQuery(
                """
                select c.condition, array(
                    select t.number from note_words t
                    where t.words @@ cast(c.condition as tsquery) %s) as numbers
                from unnest(cast(:conditions as text[])) as c (condition)
                """
                    .formatted(among == null ? "" : "and t.number = any(:among)"),
                Object[].class)
            .setParameter("conditions", conditions.toArray(String[]::new))
            .addScalar("condition", String.class)
            .addScalar("numbers", Integer[].class);
    if (among != null) {
      query.setParameter("among", boxed(among));
    }
    for (Object[] row : query.getResultList()) {
      RoaringBitmap numbers = new RoaringBitmap();
      for (int number : (Integer[]) row[1]) {
        numbers.add(number);
      }
      found.put((String) row[0], numbers);
    }
    return found;
  }

  private static Integer[] boxed(RoaringBitmap numbers) {
    return numbers.stream().boxed().toArray(Integer[]::new);
  }

  private synchronized Posting get(String condition) {
    return kept.getOrDefault(condition, NONE);
  }

  private synchronized RoaringBitmap keep(String condition, Posting posting) {
    Posting before = kept.remove(condition);
    bytes -= before == null ? 0 : before.bytes();
    if (posting.meeting().getCardinality() >= MANY) {
      kept.put(condition, posting);
      bytes += posting.bytes();
      var oldest = kept.values().iterator();
      while (bytes > MOST_BYTES) {
        bytes -= oldest.next().bytes();
        oldest.remove();
      }
    }
    return posting.meeting();
  }
}
