package io.studygraph.note;

import io.studygraph.document.Document;
import io.studygraph.document.LinkTargets;
import io.studygraph.document.Reading;
import io.studygraph.document.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * What links may call each note. A target is the note that has its name at the lowest rank at which
 * any note has it: slug, former slug, file name, title or alias. Of several at that rank it is
 * none.
 */
@ApplicationScoped
public class NoteNames implements NoteIndex {

  private final Session session;

  NoteNames(Session session) {
    this.session = session;
  }

  /**
   * SQL for a lateral join that looks up {@code l.target} and {@code l.title}, the names that a
   * target comes down to. It gives at most one row: {@code slugs}, of all that have the name at the
   * deciding rank, {@code slug}, null when those are several, and its {@code title}.
   *
   * <p>A file name counts only while its note has a path, which another note may take over.
   *
   * @param notes the view of the notes that can be seen: others leave no trace
   */
  public static String lookup(String notes) {
    return """
    (
      select
        array_agg(distinct named.slug) as slugs,
        case when count(distinct named.id) = 1 then min(named.slug) end as slug,
        case when count(distinct named.id) = 1 then min(named.title) end as title
      from note_name candidate join %s named on named.id = candidate.note_id
      where candidate.name in (l.target, l.title)
        and candidate.name = case candidate.rank when 4 then l.title else l.target end
        and (candidate.rank <> 3 or named.path is not null)
      group by candidate.rank
      order by candidate.rank
      limit 1
    )
    """
        .formatted(notes);
  }

  /** Names that it keeps are left alone: whoever links by them has nothing to look up again. */
  @Override
  public int edition() {
    return 1;
  }

  @Override
  public void replace(UUID note, Reading reading) {
    Document document = reading.openDocument();
    String[] titles =
        Stream.concat(Stream.of(document.title()), document.aliases().stream())
            .flatMap(name -> Slug.of(name).stream())
            .toArray(String[]::new);
    String path = session.find(NoteRow.class, note).path;
    String file = path == null ? null : LinkTargets.slug(path).orElse(null);
    session
        .createNativeMutationQuery(
            """
            with wanted as (
              select 1 as rank, n.slug as name from note n where n.id = :note
              union
              select 2, f.slug from former_slug f where f.note_id = :note
              union
              select 3, file from unnest(cast(:files as text[])) as file
              union
              select 4, title from unnest(cast(:titles as text[])) as title
            ),
            dropped as (
              delete from note_name own
              where own.note_id = :note
                and not exists (
                  select from wanted w where w.rank = own.rank and w.name = own.name)
            )
            insert into note_name (note_id, rank, name)
            select :note, rank, name from wanted
            on conflict do nothing
            """)
        .setParameter("note", note)
        .setParameter("files", file == null ? new String[0] : new String[] {file})
        .setParameter("titles", titles)
        .executeUpdate();
  }

  @Override
  public void remove(UUID note) {
    session
        .createNativeMutationQuery("delete from note_name where note_id = :note")
        .setParameter("note", note)
        .executeUpdate();
  }
}
