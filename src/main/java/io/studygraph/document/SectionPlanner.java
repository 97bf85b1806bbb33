package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.Splice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plans the edit of a section's text, and puts sections in and takes them out. */
final class SectionPlanner {

  private final EditedNote note;
  private final SourceLines lines;
  private final List<Part> parts;

  SectionPlanner(EditedNote note) {
    this.note = note;
    this.lines = note.lines();
    this.parts =
        note.text().body().outline().all().stream().filter(part -> part.heading != null).toList();
  }

  Plan plan(Role role, @Nullable String markdown) {
    String asked = markdown == null ? null : SectionWriter.text(markdown);
    Optional<SectionPlace> place = find(role);
    List<Splice> splices = List.of();
    if (role == Role.OTHER) {
      throw Plan.refusal(SectionWriter.pointer(role), SectionWriter.NO_SECTION);
    } else if (asked == null) {
      splices = place.map(this::remove).orElse(List.of());
    } else {
      splices = place.isPresent() ? text(place.get(), asked) : List.of(insert(role, asked));
    }
    return new Plan(
            SectionWriter.pointer(role), splices, Map.of(), after -> says(after, role, asked))
        .explained(() -> explanation(role, asked));
  }

  private static @Nullable Unwritable explanation(Role role, @Nullable String asked) {
    Problems problems = new Problems();
    if (asked != null) {
      SectionWriter.check(role, asked, problems);
    }
    return problems.within(List.of(SectionWriter.pointer(role)));
  }

  /** Of several the first. */
  Optional<SectionPlace> find(Role role) {
    return parts.stream()
        .filter(part -> part.role == role)
        .findFirst()
        .map(part -> new SectionPlace(part, lines));
  }

  private boolean says(EditedNote after, Role role, @Nullable String asked) {
    Optional<String> text = new SectionPlanner(after).find(role).map(SectionPlace::text);
    return (asked == null || text.equals(Optional.of(asked)))
        && openFences(after) <= openFences(note);
  }

  /** Fences without an end, which swallow what comes below them. */
  private static long openFences(EditedNote note) {
    Body body = note.text().body();
    return body.strays().size() + body.tree().fences().stream().filter(f -> !f.closed()).count();
  }

  /** Where sections of other roles stand inside, they keep the heading. */
  private List<Splice> remove(SectionPlace place) {
    return place.holdsOthers()
        ? text(place, "")
        : List.of(BlankLines.remove(lines, place.part().firstLine, place.part().lastLine));
  }

  private List<Splice> text(SectionPlace place, String asked) {
    String lineEnd = note.lineEnd(place.part().bodyLine() - 1);
    String written = asked.replace("\n", lineEnd);
    if (place.text().equals(asked)) {
      return List.of();
    } else if (asked.isEmpty()) {
      return List.of(new Splice(place.headingEnd(), lines.end(place.lastTextLine()), ""));
    } else if (place.isEmpty()) {
      int heading = place.part().bodyLine() - 1;
      return List.of(BlankLines.insert(lines, heading, gapBelow(), written, lineEnd));
    }
    Span text = lines.lineSpan(place.firstTextLine(), place.lastTextLine());
    return List.of(Splice.replace(text, written));
  }

  /** A new section at the template's place in the order, among those that there are. */
  Splice insert(Role role, String text) {
    boolean inDesign = role.isDesign() && parts.stream().noneMatch(part -> part.role.isDesign());
    Optional<Part> design = parts.stream().filter(p -> p.role == Role.DETAILED_DESIGN).findFirst();
    if (inDesign && design.isPresent()) {
      return insert(design.get().lastLine, design.get().level() + 1, role, text);
    }
    Role placed = inDesign ? Role.DETAILED_DESIGN : role;
    Predicate<Part> alike = part -> !placed.isDesign() || part.role.isDesign();
    Comparator<Part> byRole = Comparator.comparing(part -> part.role);
    Optional<Part> before =
        parts.stream()
            .filter(part -> part.role != Role.OTHER && part.role.compareTo(placed) < 0)
            .filter(alike)
            .reduce((one, other) -> byRole.compare(other, one) >= 0 ? other : one);
    Optional<Part> behind =
        parts.stream()
            .filter(part -> part.role != Role.OTHER && part.role.compareTo(placed) > 0)
            .filter(alike)
            .min(byRole);
    int behindLine = lines.count();
    int level = 2;
    if (before.isPresent()) {
      Part neighbour = outermost(before.get(), placed);
      behindLine = neighbour.lastLine;
      level = neighbour.level();
    } else if (behind.isPresent()) {
      Part neighbour = outermost(behind.get(), placed);
      behindLine = neighbour.firstLine - 1;
      level = neighbour.level();
    }
    if (!inDesign) {
      return insert(behindLine, level, role, text);
    }
    String heading = heading(Role.DETAILED_DESIGN, level) + "\n".repeat(gapAbove() + 1);
    return insert(behindLine, heading + block(role, level + 1, text));
  }

  /** A section one level down stands for the one around it, unless its place is in there. */
  private static Part outermost(Part part, Role placed) {
    Part at = part;
    while (!placed.isDesign() && at.parent != null && at.parent.role != Role.OTHER) {
      at = at.parent;
    }
    return at;
  }

  private Splice insert(int behindLine, int level, Role role, String text) {
    return insert(behindLine, block(role, level, text));
  }

  private Splice insert(int behindLine, String block) {
    String lineEnd = note.lineEnd(Math.max(1, behindLine));
    return BlankLines.insert(lines, behindLine, gapAbove(), block.replace("\n", lineEnd), lineEnd);
  }

  private String block(Role role, int level, String text) {
    return text.isEmpty()
        ? heading(role, level)
        : heading(role, level) + "\n".repeat(gapBelow() + 1) + text;
  }

  private static String heading(Role role, int level) {
    return "#".repeat(Math.min(6, Math.max(1, level))) + " " + role.heading();
  }

  /** Blank lines above a heading, as above the first one. */
  private int gapAbove() {
    return parts.stream()
        .map(part -> part.firstLine)
        .filter(line -> BlankLines.textAbove(lines, line) > 0)
        .map(line -> line - 1 - BlankLines.textAbove(lines, line))
        .findFirst()
        .orElse(1);
  }

  /** Blank lines below a heading, as below the first one that has a text. */
  private int gapBelow() {
    return parts.stream()
        .map(part -> new SectionPlace(part, lines))
        .filter(place -> !place.isEmpty())
        .map(place -> place.firstTextLine() - place.part().bodyLine())
        .findFirst()
        .orElse(1);
  }
}
