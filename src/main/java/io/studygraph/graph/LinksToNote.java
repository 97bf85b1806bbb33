package io.studygraph.graph;

import io.studygraph.note.NoteNames;
import java.util.stream.Stream;

/**
 * SQL on the links to a note, with a {@code ?} for its slug. Many links are written alike, and each
 * way of writing is looked up once.
 */
final class LinksToNote {

  /** The ways of writing a link that use one of the names in {@code known}. */
  private static final String WRITTEN =
      """
      (
        select l.target, l.title from known join note_link l on l.target = known.name
        union
        select l.target, l.title from known join note_link l on l.title = known.name
      )""";

  /** The ways in which links to a note are written. */
  private static final String WRITTEN_TO =
      """
      with linked as (select id, slug from %1$s where slug = ?),
      known as (
        select distinct own.name from note_name own join linked on linked.id = own.note_id
      ),
      written as materialized (
        select l.target, l.title from %4$s as l where %3$s = (select slug from linked)
      )
      """;

  /** {@code %5$s} is the lookup as it will be without the note. */
  private static final String LEFT =
      """
      , link as (
        select n.slug collate "C" as slug, l.position, l.type, l.line_start, l.line_end, l.target, l.title
        from written
        join note_link l on l.target = written.target and l.title = written.title
        join %1$s n on n.id = l.note_id
        where n.id <> (select id from linked)
      )
      select l.slug, l.position, l.type, l.line_start, l.line_end, found.slug as instead
      from link l left join lateral %5$s found on true
      where (l.slug, l.position) > (?, cast(? as int))
      order by l.slug, l.position
      limit ?
      """;

  private static final String COUNT =
      """
      select count(*)
      from written
      join note_link l on l.target = written.target and l.title = written.title
      join %1$s n on n.id = l.note_id
      where n.id <> (select id from linked)
      """;

  private final String notes;

  /**
   * @param notes the view of the notes that can be seen
   */
  LinksToNote(String notes) {
    this.notes = notes;
  }

  /**
   * A whole statement: the links to the note of a slug, behind a slug and a position, up to a
   * number; each with what it will lead to when the note is gone. The slug is the first parameter
   * and the second.
   */
  String linksLeft() {
    String others = "(select * from %s where slug <> ?)".formatted(notes);
    return filled(WRITTEN_TO + LEFT, NoteNames.lookup(others));
  }

  /** A whole statement: how many links lead to the note of a slug. */
  String linkCount() {
    return filled(WRITTEN_TO + COUNT);
  }

  private String filled(String sql, Object... more) {
    return sql.formatted(
        Stream.concat(
                Stream.of(notes, NoteNames.lookup(notes), GraphRows.resolved(notes), WRITTEN),
                Stream.of(more))
            .toArray());
  }
}
