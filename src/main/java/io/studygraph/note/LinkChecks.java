package io.studygraph.note;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.Document;
import io.studygraph.document.Lines;
import io.studygraph.document.Link;
import io.studygraph.document.Reading;
import io.studygraph.document.Related;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds the links of a note that could mean several notes, in one statement. */
@ApplicationScoped
class LinkChecks {

  private final Session session;
  private final Visibility visibility;

  LinkChecks(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  private record Target(String slug, String title, String written, Lines lines) {}

  /** Names only notes that the caller may know of. */
  List<Diagnostic> check(Reading reading) {
    List<Target> targets = targets(reading.openDocument());
    if (targets.isEmpty()) {
      return List.of();
    }
    return session
        .createNativeQuery(
            """
            select l.position, found.slugs
            from unnest(cast(:targets as text[]), cast(:titles as text[]))
              with ordinality as l (target, title, position)
            join lateral %s found on found.slug is null
            order by l.position
            """
                .formatted(NoteNames.lookup(visibility.notes())),
            Object[].class)
        .setParameter("targets", targets.stream().map(Target::slug).toArray(String[]::new))
        .setParameter("titles", targets.stream().map(Target::title).toArray(String[]::new))
        .getResultList()
        .stream()
        .map(
            row ->
                ambiguous(
                    reading, targets.get(((Number) row[0]).intValue() - 1), (String[]) row[1]))
        .toList();
  }

  private static Diagnostic ambiguous(Reading reading, Target target, String[] slugs) {
    LinkDiagnostic type = LinkDiagnostic.AMBIGUOUS_LINK;
    String named = Arrays.stream(slugs).collect(Collectors.joining("`, `", "`", "`"));
    return new Diagnostic(
        type.code(),
        type.severity(),
        type.filled(named),
        reading.source().range(target.lines(), target.written()),
        null,
        null);
  }

  private static List<Target> targets(Document document) {
    List<Target> targets = new ArrayList<>();
    for (Related one : document.related()) {
      targets.add(new Target(one.slug(), one.title(), one.target(), one.lines()));
    }
    for (Link link : document.links()) {
      String title = link.title();
      if (link.slug() != null && title != null) {
        targets.add(new Target(link.slug(), title, link.target(), link.lines()));
      }
    }
    return targets;
  }
}
