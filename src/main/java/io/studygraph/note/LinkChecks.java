package io.studygraph.note;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.Document;
import io.studygraph.document.Lines;
import io.studygraph.document.Reading;
import io.studygraph.note.NamedNotes.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the links of a note that could mean several notes. */
@ApplicationScoped
class LinkChecks {

  private final NamedNotes notes;

  LinkChecks(NamedNotes notes) {
    this.notes = notes;
  }

  private record Target(LinkName name, String written, Lines lines) {}

  /** Names only notes that the caller may know of. */
  List<Diagnostic> check(Reading reading) {
    List<Target> targets = targets(reading.openDocument());
    Map<LinkName, Named> named = notes.find(targets.stream().map(Target::name).toList());
    List<Diagnostic> ambiguous = new ArrayList<>();
    for (Target target : targets) {
      Named found = named.get(target.name());
      if (found != null && found.slug() == null) {
        ambiguous.add(ambiguous(reading, target, found.slugs()));
      }
    }
    return ambiguous;
  }

  private static Diagnostic ambiguous(Reading reading, Target target, List<String> slugs) {
    LinkDiagnostic type = LinkDiagnostic.AMBIGUOUS_LINK;
    String named = slugs.stream().collect(Collectors.joining("`, `", "`", "`"));
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
    document
        .related()
        .forEach(one -> targets.add(new Target(LinkName.of(one), one.target(), one.lines())));
    document
        .links()
        .forEach(
            link ->
                LinkName.of(link)
                    .ifPresent(name -> targets.add(new Target(name, link.target(), link.lines()))));
    return targets;
  }
}
