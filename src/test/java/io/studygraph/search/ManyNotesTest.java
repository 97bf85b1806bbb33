package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of so many notes that lists of them are kept, what is found is what there is. */
@QuarkusTest
class ManyNotesTest extends SearchHttpTest {

  private static final int NOTES = 2_500;

  @Inject DataSource database;
  @Inject NoteVersions versions;

  @BeforeEach
  void notes() throws SQLException {
    deleteEveryNote();
    put("dodo", "title: Dodo\ncategory: Birds", "A wombat and a dodo.");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into note (id, slug, title, category, tags, excerpt, status, question_count,
            flashcard_count, word_count, revision, digest, created_at, updated_at, edition)
          select gen_random_uuid(), 'made-' || i, 'Made ' || i,
            case when i %% 2 = 0 then 'Even' else 'Odd' end, '{}', '',
            case when i %% 5 = 0 then 'draft' else 'published' end, 0, 0, 2, 1, '', now(), now(),
            1000000
          from generate_series(1, %d) i
          """
              .formatted(NOTES));
      statement.execute(
          """
          insert into note_text (note_id, title, tags, headings, text, keywords)
          select id, title, '{}', '{}', 'wombat', '{wombat:3}' from note where slug like 'made-%'
          """);
      statement.execute(
          """
          insert into note_words (note_id, number, words)
          select id, nextval('note_version'), '''wombat'':1 ''~wombat'' ''@english'''
          from note where slug like 'made-%'
          """);
    }
    versions.arrange();
  }

  @AfterEach
  void remove() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from note where slug like 'made-%'");
    }
  }

  private static JsonPath answer(String q, String... filter) {
    var caller = anonymously().queryParam("count", "exact");
    if (filter.length > 0) {
      caller.queryParam(filter[0], filter[1]);
    }
    return search(caller, q).extract().jsonPath();
  }

  private static int total(String q, String... filter) {
    return answer(q, filter).getInt("total");
  }

  @Test
  void writesAreSeenAtOnce() {
    int open = NOTES * 4 / 5;
    assertThat(total("wombat")).isEqualTo(open + 1);
    assertThat(total("wombat -dodo")).isEqualTo(open);
    put("quoll", "title: Quoll", "A wombat.");
    assertThat(total("wombat")).isEqualTo(open + 2);
    assertThat(total("wombats")).isEqualTo(open + 2);
    asAdmin().delete("/notes/dodo").then().statusCode(204);
    assertThat(total("wombat")).isEqualTo(open + 1);
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntitle: Quoll\nstatus: draft\n---\n\nA wombat.\n")
        .put("/notes/quoll");
    assertThat(total("wombat")).isEqualTo(open);
    assertThat(total("wombat -dodo")).isEqualTo(open);
  }

  @Test
  void filtersAreCombinedWithWords() {
    assertThat(total("wombat", "category", "Even")).isEqualTo(NOTES * 4 / 10);
    assertThat(total("wombat", "category", "Birds")).isEqualTo(1);
    assertThat(total("dodo", "category", "Even")).isZero();
    assertThat(total("dodo", "category", "Birds")).isEqualTo(1);
    assertThat(total("wombat category:odd")).isEqualTo(NOTES * 4 / 10);
    JsonPath facets = answer("wombat");
    assertThat(facets.getList("facets.category.value")).containsExactly("Even", "Odd", "Birds");
    assertThat(facets.getList("facets.category.count"))
        .containsExactly(NOTES * 4 / 10, NOTES * 4 / 10, 1);
  }

  @Test
  void everyListedNoteIsOnOnePage() {
    String path = "/search?q=wombat&limit=100&fields=note";
    Set<String> slugs = new HashSet<>();
    int listed = 0;
    String next = "";
    do {
      JsonPath page = anonymously().get(path + next).then().statusCode(200).extract().jsonPath();
      slugs.addAll(page.getList("items.note.slug", String.class));
      listed += page.getList("items").size();
      next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!next.isEmpty());
    assertThat(listed).isEqualTo(1_000);
    assertThat(slugs).hasSize(1_000).noneMatch(slug -> slug.endsWith("5") || slug.endsWith("0"));
  }
}
