package io.studygraph.graph;

import io.studygraph.note.NoteNames;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Conditions in SQL on a note {@code n} by its links, each with a {@code ?} for a slug. The notes
 * are gathered first, and only then put in order: how many they are cannot be estimated. Many links
 * are written alike, and each way of writing is looked up once.
 */
final class LinkedNotes {

  /** What {@code l} leads to: mostly a slug, and only what is none is looked up as another name. */
  private static final String RESOLVED =
      """
      coalesce(
        (select direct.slug from %1$s direct where direct.slug = l.target),
        (select found.slug from %2$s found))""";

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

  private static final String TO =
      """
      n.id = any(array(
        %s
        select link.note_id
        from written
        join note_link link on link.target = written.target and link.title = written.title
        where link.note_id <> (select id from linked)
      ))
      """
          .formatted(WRITTEN_TO);

  private static final String BACKLINKS =
      """
      , linking as (
        select n.id, n.slug collate "C" as slug, n.title, n.category, n.revision,
          array_agg(link.target order by link.position) as targets,
          array_agg(link.title order by link.position) as titles
        from written
        join note_link link on link.target = written.target and link.title = written.title
        join %1$s n on n.id = link.note_id
        where n.id <> (select id from linked) and n.slug collate "C" > ?
        group by n.id, n.slug, n.title, n.category, n.revision
        order by slug
        limit ?
      )
      select linking.slug, linking.title, linking.category, linking.targets, linking.titles, r.source
      from linking join revision r on r.note_id = linking.id and r.number = linking.revision
      order by linking.slug
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

  private static final String FROM =
      """
      n.slug = any(array(
        select found.slug
        from %1$s origin
        join note_link l on l.note_id = origin.id
        join lateral %2$s found on found.slug <> origin.slug
        where origin.slug = ?
      ))
      """;

  /** As {@link StoredEdges} has it: the way may lead over a slug that no note has. */
  private static final String STEP =
      """
      , reached_%5$d as materialized (
        (
          select coalesce(%3$s, l.target) as slug
          from (
            select distinct l.target, l.title
            from note_link l join %1$s origin on origin.id = l.note_id
            where origin.slug = any(array(select slug from reached_%6$d))
          ) as l
          union
          (
            with known as (
              select slug as name from reached_%6$d
              union
              select own.name
              from note_name own join %1$s named on named.id = own.note_id
              where named.slug = any(array(select slug from reached_%6$d))
            ),
            written as materialized (
              select l.target, l.title
              from %4$s as l
              where coalesce(%3$s, l.target) = any(array(select slug from reached_%6$d))
            )
            select origin.slug
            from written
            join note_link link on link.target = written.target and link.title = written.title
            join %1$s origin on origin.id = link.note_id
          )
        )
        %7$s
      )
      """;

  private final String notes;

  /**
   * @param notes the view of the notes that can be seen
   */
  LinkedNotes(String notes) {
    this.notes = notes;
  }

  /** Those that link to the note of a slug. */
  String to() {
    return filled(TO);
  }

  /**
   * A whole statement: those that link to the note of a slug, behind a slug, up to a number; each
   * with the names that it uses, and its source.
   */
  String backlinks() {
    return filled(WRITTEN_TO + BACKLINKS);
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

  /** Those that the note of a slug links to. */
  String from() {
    return FROM.formatted(notes, NoteNames.lookup(notes));
  }

  /** Those at most so many links away from the note of a slug, followed both ways, and itself. */
  String within(int depth) {
    String steps =
        IntStream.rangeClosed(1, depth)
            .mapToObj(
                step -> filled(STEP, step, step - 1, "except " + reached(step - 1, " except ")))
            .collect(Collectors.joining());
    return """
    n.slug = any(array(
      with reached_0 as (select slug from %s where slug = ?)
      %s
      %s
    ))
    """
        .formatted(notes, steps, reached(depth, " union all "));
  }

  private String filled(String sql, Object... more) {
    String lookup = NoteNames.lookup(notes);
    return sql.formatted(
        Stream.concat(
                Stream.of(notes, lookup, RESOLVED.formatted(notes, lookup), WRITTEN),
                Stream.of(more))
            .toArray());
  }

  private static String reached(int last, String separator) {
    return IntStream.rangeClosed(0, last)
        .mapToObj("select slug from reached_%d"::formatted)
        .collect(Collectors.joining(separator));
  }
}
