package io.studygraph.search;

import io.studygraph.search.NoteVersion.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.roaringbitmap.RoaringBitmap;

/** Reads versions of notes that this process does not know yet. */
@ApplicationScoped
class StoredVersions {

  /** Few enough to be held as rows, enough that statements do not count. */
  private static final int BATCH = 2_000;

  private final Session session;
  private final NoteVersions versions;

  StoredVersions(Session session, NoteVersions versions) {
    this.session = session;
    this.versions = versions;
  }

  /** Those of the versions that are not known. */
  int[] unknown(RoaringBitmap numbers) {
    return RoaringBitmap.andNot(numbers, versions.columns().numbers()).stream()
        .filter(number -> versions.get(number) == null)
        .toArray();
  }

  /** Reads those of the versions that are not known, all together in one state of the database. */
  void read(RoaringBitmap numbers) {
    for (int[] batch : batches(unknown(numbers))) {
      session
          .createNativeQuery(
              """
              select t.number, n.id, n.category, n.status = 'published' as published, n.publish_at, n.updated_at,
                x.title, x.tags, x.headings, x.keywords,
                array(select tag.tag from note_tag tag where tag.note_id = n.id) as folded_tags,
                n.number as note_number
              from note_words t
              join note_text x on x.note_id = t.note_id
              join note n on n.id = t.note_id
              where t.number = any(:numbers)
              """,
              Object[].class)
          .setParameter("numbers", Arrays.stream(batch).boxed().toArray(Integer[]::new))
          .addScalar("number", Integer.class)
          .addScalar("id", UUID.class)
          .addScalar("category", String.class)
          .addScalar("published", Boolean.class)
          .addScalar("publish_at", Instant.class)
          .addScalar("updated_at", Instant.class)
          .addScalar("title", String.class)
          .addScalar("tags", String[].class)
          .addScalar("headings", String[].class)
          .addScalar("keywords", String[].class)
          .addScalar("folded_tags", String[].class)
          .addScalar("note_number", Integer.class)
          .getResultList()
          .forEach(row -> versions.put((Integer) row[0], version(row)));
    }
  }

  /** What is read together. */
  static List<int[]> batches(int[] numbers) {
    return IntStream.iterate(0, from -> from < numbers.length, from -> from + BATCH)
        .mapToObj(from -> Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + BATCH)))
        .toList();
  }

  private NoteVersion version(Object[] row) {
    String category = (String) row[2];
    return NoteVersion.of(
        new Facts(
            (UUID) row[1],
            (Integer) row[11],
            (Boolean) row[3],
            (Instant) row[4],
            (Instant) row[5],
            category == null ? -1 : versions.labels().number(category),
            labels((String[]) row[10]),
            words(List.of((String) row[6])),
            words(List.of((String[]) row[7])),
            words(List.of((String[]) row[8])),
            keywords((String[]) row[9])));
  }

  private List<Integer> labels(String[] labels) {
    return Arrays.stream(labels).map(versions.labels()::number).toList();
  }

  private List<Integer> words(Collection<String> names) {
    List<Integer> words = new ArrayList<>();
    for (String name : names) {
      Words.of(name).forEach(word -> words.add(versions.words().number(word.folded())));
      words.add(NoteVersion.GAP);
    }
    return words;
  }

  /** From {@code limiter:12}. */
  private List<Integer> keywords(String[] keywords) {
    return Arrays.stream(keywords)
        .map(
            keyword -> {
              int colon = keyword.lastIndexOf(':');
              int times = Integer.parseInt(keyword.substring(colon + 1));
              return NoteVersion.keyword(
                  versions.words().number(keyword.substring(0, colon)), times);
            })
        .toList();
  }
}
