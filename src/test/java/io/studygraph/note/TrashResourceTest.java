package io.studygraph.note;

import static io.studygraph.Together.together;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrashResourceTest extends HttpTest {

  private static final String MARKDOWN = "text/markdown";

  @Inject Session session;

  private static Response put(String slug, String markdown) {
    Response response =
        asAdmin().contentType(MARKDOWN).body(markdown.getBytes(UTF_8)).put("/notes/" + slug);
    assertThat(response.statusCode()).isIn(200, 201);
    return response;
  }

  /** The id of a note that is in the trash now. */
  private static String trashed(String slug, String markdown) {
    String id = put(slug, markdown).path("id");
    as("write").delete("/notes/" + slug).then().statusCode(204);
    return id;
  }

  private static Response restore(String id) {
    return as("write", "author").post("/trash/{id}/restore", id);
  }

  private static String ingest(String path, String markdown) {
    return asAdmin()
        .queryParam("path", path)
        .contentType(MARKDOWN)
        .body(markdown)
        .post("/ingest")
        .then()
        .statusCode(200)
        .body("failed", equalTo(0))
        .extract()
        .path("note.id");
  }

  @Test
  void theTrashTellsWhatWasDeletedWhenAndByWhom() {
    put("thrown-away", "# One");
    String id = trashed("thrown-away", "---\ntitle: Two\n---\n");

    as("author")
        .get("/trash?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(id))
        .body("items[0].slug", equalTo("thrown-away"))
        .body("items[0].title", equalTo("Two"))
        .body("items[0].status", equalTo("published"))
        .body("items[0].revision", equalTo(2))
        .body("items[0].deletedAt", notNullValue())
        .body("items[0].deletedBy.name", equalTo("write"));
    as("author")
        .get("/trash?limit=1&fields=id,deletedAt")
        .then()
        .body("items[0].size()", equalTo(2));
  }

  @Test
  void aWalkByCursorGoesFromTheLatestDeletionToTheFirst() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(trashed("walked-trash", "# " + i));
    }
    Collections.reverse(ids);
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      Response page =
          as("author")
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/trash?limit=2");
      page.then().statusCode(200);
      assertThat(page.<List<String>>path("items.id")).hasSizeLessThanOrEqualTo(2);
      seen.addAll(page.path("items.id"));
      cursor = page.path("next");
      trashed("walked-trash", "# later " + seen.size());
    } while (cursor != null && seen.size() < 100);

    assertThat(seen).doesNotHaveDuplicates().startsWith(ids.toArray(String[]::new));
  }

  @Test
  void aCursorThatIsMadeUpIsRefused() {
    trashed("made-up-1", "# 1");
    trashed("made-up-2", "# 2");
    String next = as("author").get("/trash?limit=1").path("next");
    String decoded = new String(Base64.getUrlDecoder().decode(next), UTF_8);
    for (String other :
        List.of(
            decoded.replaceFirst("\\d{4}-", "x-"),
            decoded.replaceFirst(",\"[^\"]*\"]", "]"),
            decoded.replaceFirst(",\"[^\"]*\"]", ",\"x\"]"))) {
      as("author")
          .queryParam("cursor", Base64.getUrlEncoder().encodeToString(other.getBytes(UTF_8)))
          .get("/trash")
          .then()
          .statusCode(400)
          .body("code", equalTo("invalid-cursor"));
    }
  }

  @Test
  void aNoteComesBackWithAllThatItHad() {
    String note =
        """
        ---
        tags: [Came Back]
        related: [other-note]
        aliases: [Returner]
        ---
        # Back

        ## Quizzes

        Q: Which?
        Options:
        - A) this
        - B) that
        Answers: B
        """;
    put("back", "# Before");
    Response before = put("back", note);
    List<String> questions = anonymously().get("/quizzes/back").path("questions.id");
    put("links-back", "# L\n\n[[Returner]]");
    as("write").delete("/notes/back").then().statusCode(204);
    anonymously().get("/notes/back").then().statusCode(404);
    anonymously().get("/tags?prefix=came-back").then().body("items", hasSize(0));

    restore(before.path("id"))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("slug", equalTo("back"))
        .body("id", equalTo(before.path("id")))
        .body("revision", equalTo(2))
        .body("updatedAt", equalTo(before.path("updatedAt")));

    assertThat(asAdmin().accept(MARKDOWN).get("/notes/back").asString()).isEqualTo(note);
    anonymously().get("/tags?prefix=came-back").then().body("items[0].count", equalTo(1));
    anonymously().get("/notes?tag=came-back").then().body("items.slug", contains("back"));
    anonymously()
        .get("/notes/back/related?direction=in")
        .then()
        .body("nodes.slug", contains("links-back"));
    anonymously()
        .get("/notes/back/related?direction=out")
        .then()
        .body("nodes.slug", contains("other-note"));
    anonymously().get("/quizzes/back").then().body("questions.id", equalTo(questions));
    as("author").get("/notes/back/revisions").then().body("items", hasSize(2));
    restore(before.path("id")).then().statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void aDeletedNoteHasNoPastAtItsAddress() {
    trashed("past-of-none", "# x");
    as("author").get("/notes/past-of-none/revisions").then().statusCode(404);
    as("author").get("/notes/past-of-none/revisions/1").then().statusCode(404);
  }

  @Test
  void aSlugTakenMeanwhileIsSaidAndAnotherOneCanBeChosen() {
    String id = trashed("coveted", "---\nslug: coveted # mine\ntitle: Old\n---\n");
    put("coveted", "# New");

    restore(id)
        .then()
        .statusCode(409)
        .body("code", equalTo("slug-taken"))
        .body("errors[0].parameter", equalTo("slug"))
        .body("detail", containsString("?slug="));
    anonymously().get("/notes/coveted").then().body("title", equalTo("New"));

    as("write", "author")
        .queryParam("slug", "coveted-too")
        .post("/trash/{id}/restore", id)
        .then()
        .statusCode(200)
        .body("slug", equalTo("coveted-too"))
        .body("title", equalTo("Old"))
        .body("revision", equalTo(2));
    assertThat(asAdmin().accept(MARKDOWN).get("/notes/coveted-too").asString())
        .isEqualTo("---\nslug: coveted-too # mine\ntitle: Old\n---\n");
    as("author")
        .get("/notes/coveted-too/revisions")
        .then()
        .body("items[0].createdBy.name", equalTo("write and author"));
  }

  @Test
  void anotherSlugLeavesASourceThatNamesNoneAsItWas() {
    String id = trashed("nameless", "# Nameless\n");
    as("write", "author")
        .queryParam("slug", "nameless-too")
        .post("/trash/{id}/restore", id)
        .then()
        .statusCode(200)
        .body("slug", equalTo("nameless-too"))
        .body("revision", equalTo(1));
    anonymously().get("/notes/nameless").then().statusCode(404);
    anonymously().get("/notes?slug=nameless-too").then().body("items", hasSize(1));
  }

  @Test
  void aSlugThatIsNoneIsRefused() {
    String id = trashed("well-named", "# x");
    as("write", "author")
        .queryParam("slug", "Not A Slug")
        .post("/trash/{id}/restore", id)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("slug"));
  }

  @Test
  void aPathTakenMeanwhileIsGivenUp() {
    String id = ingest("folder/shared.md", "---\nslug: path-first\n---\n# 1");
    as("write").delete("/notes/path-first").then().statusCode(204);
    ingest("folder/shared.md", "---\nslug: path-second\n---\n# 2");

    restore(id).then().statusCode(200).body("path", nullValue());

    anonymously().get("/notes/path-second").then().body("path", equalTo("folder/shared.md"));
  }

  @Test
  void ofRestoresAndWritesOfOneSlugOneWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      List<Callable<Integer>> claims = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String id = trashed("claimed", "# " + round + "." + i);
        claims.add(() -> restore(id).statusCode());
        claims.add(
            () ->
                asAdmin()
                    .contentType(MARKDOWN)
                    .body("---\nslug: claimed\n---\n# new")
                    .post("/notes")
                    .statusCode());
      }
      Collections.shuffle(claims, new Random(round));
      List<Integer> statuses = together(claims);
      assertThat(statuses).isSubsetOf(200, 201, 409);
      assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
      asAdmin().delete("/notes/claimed").then().statusCode(204);
    }
  }

  @Test
  @ActivateRequestContext
  void purgingLeavesNothingThatStays() {
    put("purged", "# Before");
    String id =
        put(
                "purged",
                """
                ---
                tags: [purged]
                ---
                # P

                [[other]]

                ## Quizzes

                Q: Which?
                Options:
                - A) this
                - B) that
                Answers: B
                """)
            .path("id");
    asAdmin().delete("/trash/{id}", id).then().statusCode(404);
    anonymously().get("/notes/purged").then().statusCode(200);
    assertThat(rows(id)).isGreaterThan(5);
    as("write").delete("/notes/purged").then().statusCode(204);

    asAdmin().delete("/trash/{id}", id).then().statusCode(204);

    assertThat(rows(id)).isZero();
    asAdmin().delete("/trash/{id}", id).then().statusCode(404).body("code", equalTo("not-found"));
    restore(id).then().statusCode(404);
    put("purged", "# Anew").then().statusCode(201).body("revision", equalTo(1));
  }

  /** Rows of any table that have to do with a note. */
  private long rows(String note) {
    List<String> tables =
        session
            .createNativeQuery(
                """
                select c.table_name || '.' || c.column_name
                from information_schema.columns c join information_schema.tables t
                  using (table_schema, table_name)
                where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                  and (c.column_name = 'note_id' or c.table_name = 'note' and c.column_name = 'id')
                  -- Forgotten in minutes and within the hour, whether or not the note is purged.
                  and c.table_name not in ('graph_change', 'search_word')
                """,
                String.class)
            .getResultList();
    assertThat(tables).hasSizeGreaterThan(5);
    return tables.stream().mapToLong(column -> count(column.split("[.]"), note)).sum();
  }

  private long count(String[] column, String note) {
    return session
        .createNativeQuery(
            "select count(*) from %s where %s = ?1".formatted(column[0], column[1]), Long.class)
        .setParameter(1, UUID.fromString(note))
        .getSingleResult();
  }

  @Test
  void nobodyWithoutTheScopesLearnsWhatIsInTheTrash() {
    String id = trashed("kept-secret", "# x");
    for (String one : List.of(id, UUID.randomUUID().toString())) {
      anonymously().post("/trash/{id}/restore", one).then().statusCode(401);
      as("write").post("/trash/{id}/restore", one).then().statusCode(403);
      as("author").post("/trash/{id}/restore", one).then().statusCode(403);
      anonymously().delete("/trash/{id}", one).then().statusCode(401);
      as("write", "author")
          .delete("/trash/{id}", one)
          .then()
          .statusCode(403)
          .header("WWW-Authenticate", containsString("scope=\"admin\""));
    }
    anonymously().get("/trash").then().statusCode(401);
    as("write").get("/trash").then().statusCode(403);
    asAdmin().delete("/trash/no-id").then().statusCode(404);
    restore("no-id").then().statusCode(404);
  }
}
