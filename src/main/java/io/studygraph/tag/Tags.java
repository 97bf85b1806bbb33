package io.studygraph.tag;

import io.studygraph.document.TagName;
import io.studygraph.note.Visibility;
import io.studygraph.tag.TagView.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/** Tags one by one, of the notes that the caller may know of. */
@ApplicationScoped
class Tags {

  private static final int MOST_SPELLINGS = 100;
  private static final int MOST_BESIDE = 20;

  private final Session session;
  private final Visibility visibility;

  Tags(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /**
   * @param spelling any
   * @throws TagNotFound when no note that the caller may know of carries it
   */
  @Transactional
  TagView get(String spelling) {
    String tag = TagName.fold(spelling);
    List<Object[]> spellings = spellings(tag);
    if (spellings.isEmpty()) {
      throw new TagNotFound(spelling, similar(tag));
    }
    return new TagView(
        tag,
        (String) spellings.get(0)[0],
        ((Number) spellings.get(0)[2]).longValue(),
        spellings.stream()
            .map(row -> new Spelling((String) row[0], ((Number) row[1]).longValue()))
            .toList(),
        beside(tag));
  }

  private List<Object[]> spellings(String tag) {
    return session
        .createNativeQuery(
            """
            select t.spelling, t.notes, cast(sum(t.notes) over () as bigint) as all_notes
            from %s t
            where t.tag = :tag
            order by t.notes desc, t.spelling
            limit %d
            """
                .formatted(visibility.of("tag"), MOST_SPELLINGS),
            Object[].class)
        .setParameter("tag", tag)
        .getResultList();
  }

  private List<TagCount> beside(String tag) {
    return session
        .createNativeQuery(
            """
            select b.tag, b.tag as folded,
              array(select t.spelling from %s t where t.tag = b.tag order by t.notes desc, t.spelling)
                as spellings,
              b.notes
            from (
              select beside.tag collate "C" as tag, count(*) as notes
              from %s n, unnest(n.folded_tags) as beside (tag)
              where n.folded_tags @> array[cast(:tag as text)] and beside.tag <> :tag
              group by beside.tag
              order by notes desc, 1
              limit %d
            ) b
            order by b.notes desc, b.tag
            """
                .formatted(visibility.of("tag"), visibility.notes(), MOST_BESIDE),
            Object[].class)
        .setParameter("tag", tag)
        .getResultList()
        .stream()
        .map(Tally::of)
        .map(TagCount::of)
        .toList();
  }

  /** Tags of about the same length. */
  private List<String> similar(String tag) {
    int length = tag.codePointCount(0, tag.length());
    int differing = Math.max(1, (length + 2) / 3);
    return session
        .createNativeQuery(
            """
            select distinct t.tag from %s t
            where length(t.tag) between :shortest and :longest
            limit 1000
            """
                .formatted(visibility.of("tag")),
            String.class)
        .setParameter("shortest", length - differing)
        .setParameter("longest", length + differing)
        .getResultList();
  }
}
