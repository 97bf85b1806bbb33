package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import io.studygraph.document.Edit.Add;
import io.studygraph.document.Edit.Change;
import io.studygraph.document.Edit.Move;
import io.studygraph.document.Edit.Remove;
import io.studygraph.document.Edit.SetAliases;
import io.studygraph.document.Edit.SetAll;
import io.studygraph.document.Edit.SetCategory;
import io.studygraph.document.Edit.SetDate;
import io.studygraph.document.Edit.SetExtra;
import io.studygraph.document.Edit.SetPublishAt;
import io.studygraph.document.Edit.SetRelated;
import io.studygraph.document.Edit.SetSection;
import io.studygraph.document.Edit.SetSlug;
import io.studygraph.document.Edit.SetStatus;
import io.studygraph.document.Edit.SetTags;
import io.studygraph.document.Edit.SetTitle;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws of editing, over notes of every dialect and the files that they may come in. */
class DocumentEditorLawTest {

  private static final int EDITS = 8;

  private static final Pattern PLACES =
      Pattern.compile("section=[^,]*, |lines=Lines\\[[^\\]]*]|(?<=\\w)=-?\\d+, end=\\d+");

  /** What a document says of itself by counting and cutting. */
  private static final Set<String> DERIVED =
      Set.of("summary", "excerpt", "wordCount", "sections", "diagnostics");

  private static final Set<String> FRONT =
      Set.of(
          "title",
          "slug",
          "date",
          "category",
          "tags",
          "related",
          "status",
          "publishAt",
          "aliases",
          "extra");

  private static final List<Source> NOTES = new ArrayList<>();

  @BeforeAll
  static void collect() {
    for (String name : Notes.names()) {
      String text = Notes.text(name);
      List<String> variants =
          List.of(
              text,
              text.replace("\r\n", "\n").replace("\n", "\r\n"),
              text.replace("\r\n", "\n").replace("\n", "\r"),
              "\uFEFF" + text.replace("\uFEFF", ""),
              text.stripTrailing(),
              text.replaceFirst("(?s)^\uFEFF?---.*?\n---\\s*?\n", ""));
      variants.forEach(variant -> NOTES.add(new Source(variant, "notes/" + name)));
    }
    RandomDrafts drafts = new RandomDrafts(7);
    for (int i = 0; i < 100; i++) {
      try {
        NOTES.add(new Source(DocumentWriter.write(drafts.next()), null));
      } catch (Unwritable unwritable) {
        // What a draft may ask for is another test's.
      }
    }
  }

  @Test
  void whatIsReadIsWhatWasAskedForAndNothingElse() {
    int made = 0;
    int refused = 0;
    for (int i = 0; i < NOTES.size(); i++) {
      Source note = NOTES.get(i);
      Document before = DocumentReader.read(note);
      RandomEdits edits = new RandomEdits(i, before);
      for (int j = 0; j < EDITS; j++) {
        boolean right = assertRight(edits.next(), note, before);
        made += right ? 1 : 0;
        refused += right ? 0 : 1;
      }
    }
    assertThat(made).isGreaterThan(3 * refused);
  }

  static void assertRandomEditIsRight(Source note, long seed) {
    Document before = DocumentReader.read(note);
    assertRight(new RandomEdits(seed, before).next(), note, before);
  }

  /** False for an edit that is refused. */
  private static boolean assertRight(Asked asked, Source note, Document before) {
    Optional<Source> edited = edited(note, asked.edit());
    edited.ifPresent(after -> assertSaid(asked, before, after));
    return edited.isPresent();
  }

  private static void assertSaid(Asked asked, Document before, Source edited) {
    Document after = DocumentReader.read(edited);
    if (asked.expected() != null) {
      assertThat(asked.said().apply(after))
          .as("%s in%n%s", asked.edit(), edited.text())
          .isEqualTo(asked.expected());
    }
    for (RecordComponent component : Document.class.getRecordComponents()) {
      String name = component.getName();
      boolean compared =
          asked.edit() instanceof SetSection ? FRONT.contains(name) : !DERIVED.contains(name);
      if (compared && !asked.changes().contains(name)) {
        assertThat(value(component, after))
            .as("%s after %s in%n%s", name, asked.edit(), edited.text())
            .isEqualTo(value(component, before));
      }
    }
  }

  private static String value(RecordComponent component, Document document) {
    try {
      Object value = component.getAccessor().invoke(document);
      return PLACES.matcher(String.valueOf(value)).replaceAll("");
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void askingForWhatIsSaidAlreadyChangesNothing() {
    NOTES.forEach(DocumentEditorLawTest::assertKeepsWhatIsSaid);
  }

  static void assertKeepsWhatIsSaid(Source note) {
    Document document = DocumentReader.read(note);
    List<Edit> edits =
        new ArrayList<>(
            List.of(
                new SetTitle(document.title()),
                new SetSlug(document.slug()),
                new SetDate(document.date()),
                new SetCategory(document.category()),
                new SetStatus(document.status()),
                new SetPublishAt(document.publishAt()),
                new SetTags(document.tags()),
                new SetRelated(document.related().stream().map(Related::target).toList()),
                new SetAliases(document.aliases()),
                new SetAll<>(Elements.QUESTIONS, Elements.QUESTIONS.of(document)),
                new SetAll<>(Elements.FLASHCARDS, Elements.FLASHCARDS.of(document)),
                new SetAll<>(Elements.SOURCES, Elements.SOURCES.of(document))));
    document.extra().forEach((key, value) -> edits.add(new SetExtra(key, value)));
    for (Edit edit : edits) {
      boolean removes = edit instanceof SetExtra set && set.value() == null;
      if (!removes) {
        edited(note, edit).ifPresent(after -> assertThat(after).as("%s", edit).isEqualTo(note));
      }
    }
  }

  @Test
  void aFieldEditedBackGivesTheFirstBytes() {
    int compared = 0;
    for (Source note : NOTES) {
      Document before = DocumentReader.read(note);
      // A value that could not be read is gone once another has taken its place.
      if (before.category() != null || !note.text().contains("category:")) {
        compared += there(note, new SetCategory("New"), new SetCategory(before.category()));
      }
      if (before.slug() != null || !note.text().contains("slug:")) {
        compared += there(note, new SetSlug("new-slug"), new SetSlug(before.slug()));
      }
      if (before.publishAt() == null) {
        compared += there(note, new SetPublishAt(Instant.EPOCH), new SetPublishAt(null));
      }
      compared += there(note, new SetExtra("new", List.of(1)), new SetExtra("new", null));
      boolean dated = note.text().contains("date:");
      if (!dated || note.text().contains(String.valueOf(before.date()))) {
        compared +=
            there(note, new SetDate(LocalDate.MAX.withYear(1999)), new SetDate(before.date()));
      }
      // A number in no quotes comes back in quotes, and an escape that YAML does not have as text.
      if (!before.title().matches("\\d+|.*\\\\.*")) {
        boolean named = !before.title().equals(DocumentReader.fileTitle(note));
        compared += there(note, new SetTitle("New"), new SetTitle(named ? before.title() : null));
      }
      if (!before.tags().isEmpty()) {
        List<String> tags = new ArrayList<>(before.tags());
        tags.add("new");
        compared += there(note, new SetTags(tags), new SetTags(before.tags()));
      }
      List<DraftSource> sources = Elements.SOURCES.of(before);
      DraftSource source = new DraftSource("New", "https://new.example", null);
      compared +=
          there(
              note,
              new Add<>(Elements.SOURCES, sources.size(), source),
              new Remove<>(Elements.SOURCES, sources.size()));
    }
    assertThat(compared).isGreaterThan(4 * NOTES.size());
  }

  private static int there(Source note, Edit edit, Edit back) {
    Optional<Source> edited = edited(note, edit);
    edited.ifPresent(
        after ->
            assertThat(DocumentEditor.edit(after, back))
                .as("%s in%n%s", edit, after.text())
                .isEqualTo(note));
    return edited.isPresent() ? 1 : 0;
  }

  @Test
  void linesThatAnEditIsNotAboutKeepTheirBytes() {
    for (Source note : NOTES) {
      Document document = DocumentReader.read(note);
      if (document.category() != null) {
        edited(note, new SetCategory("New")).ifPresent(after -> assertLinesChanged(1, note, after));
      }
      if (document.tags().size() > 1) {
        List<String> tags = new ArrayList<>(document.tags());
        tags.set(0, "new");
        edited(note, new SetTags(tags)).ifPresent(after -> assertLinesChanged(1, note, after));
      }
    }
  }

  private static void assertLinesChanged(int count, Source before, Source after) {
    String[] old = before.text().split("\r\n|\r|\n", -1);
    String[] edited = after.text().split("\r\n|\r|\n", -1);
    assertThat(edited).hasSameSizeAs(old);
    int changed = 0;
    for (int i = 0; i < old.length; i++) {
      changed += old[i].equals(edited[i]) ? 0 : 1;
    }
    assertThat(changed).isEqualTo(count);
  }

  private static Optional<Source> edited(Source note, Edit edit) {
    try {
      return Optional.of(DocumentEditor.edit(note, edit));
    } catch (Unwritable unwritable) {
      return Optional.empty();
    }
  }

  /**
   * An edit and what is to be seen of it.
   *
   * @param changes components of the document
   */
  private record Asked(
      Edit edit,
      Set<String> changes,
      Function<Document, @Nullable Object> said,
      @Nullable Object expected) {}

  private static final class RandomEdits {
    private static final List<String> TEXTS =
        List.of("New", "a: b", "it's", "\"no\"", "[x]", "#tag", "*a* _b_", "缓存 🎓", "- x", "yes");

    private final Random random;
    private final Document document;

    RandomEdits(long seed, Document document) {
      this.random = new Random(seed);
      this.document = document;
    }

    Asked next() {
      return switch (random.nextInt(11)) {
        case 0 -> title(text());
        case 1 -> field(text(), SetCategory::new, "category", Document::category);
        case 2 -> field(mixed(document.tags()), SetTags::new, "tags", Document::tags);
        case 3 -> field(mixed(document.aliases()), SetAliases::new, "aliases", Document::aliases);
        case 4 ->
            field(
                random.nextBoolean() ? Status.DRAFT : Status.PUBLISHED,
                SetStatus::new,
                "status",
                Document::status);
        case 5 ->
            field(
                LocalDate.of(2000 + random.nextInt(30), 2, 3),
                SetDate::new,
                "date",
                Document::date);
        case 9 ->
            field(
                Instant.ofEpochSecond(random.nextInt(50_000) * 43_200L),
                SetPublishAt::new,
                "publishAt",
                Document::publishAt);
        case 6 -> section();
        case 7 ->
            elements(Elements.FLASHCARDS, "flashcards", () -> new DraftFlashcard(text(), text()));
        case 8 ->
            elements(
                Elements.SOURCES,
                "sources",
                () -> new DraftSource(text(), "https://a.example/" + random.nextInt(9), text()));
        default -> elements(Elements.QUESTIONS, "questions", this::question);
      };
    }

    /** Links of the title go with it. */
    private Asked title(String title) {
      Set<String> changes =
          document.title().contains("[[") ? Set.of("title", "links") : Set.of("title");
      return new Asked(new SetTitle(title), changes, Document::title, title);
    }

    private <T> Asked field(
        T value, Function<T, Edit> edit, String name, Function<Document, @Nullable Object> said) {
      return new Asked(edit.apply(value), Set.of(name), said, value);
    }

    private Asked section() {
      List<Role> roles = List.of(Role.values());
      Role role = roles.get(random.nextInt(roles.size()));
      return new Asked(
          new SetSection(role, random.nextInt(4) == 0 ? null : text()), Set.of(), d -> null, null);
    }

    private <T> Asked elements(
        Elements<T> kind, String name, java.util.function.Supplier<T> element) {
      List<T> elements = new ArrayList<>(kind.of(document));
      int at = random.nextInt(elements.size() + 1);
      int other = elements.isEmpty() ? 0 : random.nextInt(elements.size());
      Edit edit;
      switch (at == elements.size() ? 0 : random.nextInt(5)) {
        case 1 -> {
          elements.remove(at);
          edit = new Remove<>(kind, at);
        }
        case 2 -> {
          elements.add(other, elements.remove(at));
          edit = new Move<>(kind, at, other);
        }
        case 3 -> {
          T changed = element.get();
          elements.set(at, changed);
          edit = new Change<>(kind, at, changed);
        }
        case 4 -> {
          Collections.shuffle(elements, random);
          elements.add(element.get());
          edit = new SetAll<>(kind, List.copyOf(elements));
        }
        default -> {
          T added = element.get();
          elements.add(at, added);
          edit = new Add<>(kind, at, added);
        }
      }
      // A link or a snippet may stand in what changes.
      Set<String> changes = Set.of(name, "links", "snippets", "facts", "decisions");
      return new Asked(edit, changes, kind::of, elements);
    }

    private DraftQuestion question() {
      List<String> options = List.of("one", text() + " two");
      List<String> correct = random.nextBoolean() ? List.of("A") : List.of("A", "B");
      String topic =
          document.questions().isEmpty()
              ? null
              : document.questions().get(random.nextInt(document.questions().size())).topic();
      return new DraftQuestion(
          topic, "Which " + text() + "?", options, correct, random.nextBoolean() ? null : text());
    }

    private List<String> mixed(List<String> texts) {
      List<String> mixed = new ArrayList<>(texts);
      Collections.shuffle(mixed, random);
      mixed.removeIf(text -> random.nextInt(3) == 0);
      mixed.add(random.nextInt(mixed.size() + 1), "new " + random.nextInt(9));
      return mixed;
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
  }
}
