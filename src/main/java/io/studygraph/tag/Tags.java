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
            select t.spelling, count(*) as notes, cast(sum(count(*)) over () as bigint) as all_notes
            from note_tag t join %s n on n.id = t.note_id
            where t.tag = :tag
            group by t.spelling
            order by notes desc, t.spelling collate "C"
            limit %d
            """
                .formatted(visibility.notes(), MOST_SPELLINGS),
            Object[].class)
        .setParameter("tag", tag)
        .getResultList();
  }

  private List<TagCount> beside(String tag) {
    return session
        .createNativeQuery(
            """
            select s.tag, s.tag as folded,
              array_agg(s.spelling order by s.notes desc, s.spelling) as spellings,
              cast(sum(s.notes) as bigint) as count
            from (
              select b.tag collate "C" as tag, b.spelling collate "C" as spelling, count(*) as notes
              from note_tag t
              join %s n on n.id = t.note_id
              join note_tag b on b.note_id = t.note_id and b.tag <> t.tag
              where t.tag = :tag
              group by 1, 2
            ) s
            group by s.tag
            order by count desc, s.tag
            limit %d
            """
                .formatted(visibility.notes(), MOST_BESIDE),
            Object[].class)
        .setParameter("tag", tag)
        .getResultList()
        .stream()
        .map(Tally::of)
        .map(TagCount::of)
        .toList();
  }

  /**
   * Tags of about the same length: the index is asked for each one's successor, however many notes
   * have it.
   */
  private List<String> similar(String tag) {
    int length = tag.codePointCount(0, tag.length());
    int differing = Math.max(1, (length + 2) / 3);
    return session
        .createNativeQuery(
            """
            with recursive known (tag) as (
              (select t.tag from note_tag t order by t.tag limit 1)
              union all
              select (select t.tag from note_tag t where t.tag > k.tag order by t.tag limit 1)
              from known k
              where k.tag is not null
            )
            select k.tag
            from (select tag from known limit 20000) k
            where length(k.tag) between :shortest and :longest
              and exists (
                select from note_tag t join %s n on n.id = t.note_id where t.tag = k.tag)
            limit 1000
            """
                .formatted(visibility.notes()),
            String.class)
        .setParameter("shortest", length - differing)
        .setParameter("longest", length + differing)
        .getResultList();
  }
}
