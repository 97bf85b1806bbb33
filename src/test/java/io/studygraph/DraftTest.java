package io.studygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.contract.Contract;
import io.studygraph.contract.Operation;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever is no author cannot tell a world with a draft from one without it: every public operation
 * answers the same, to the byte.
 */
@QuarkusTest
class DraftTest extends HttpTest {

  /** Shares whatever two notes can share with the notes that everybody sees. */
  private static final String DRAFT =
      """
      ---
      title: Canary
      slug: canary
      %s
      tags: [shared, canary-tag]
      category: Canary category
      related: [seen, seen-too]
      aliases: [Seen, named-by-nobody]
      ---
      # Canary

      ## Summary

      The canary sings. It links to [one](seen.md) and [[seen-too]].

      ## Quizzes

      Q: Does it sing?
      Options:
      - A) yes
      - B) no
      Answers: A
      """;

  private static final String SEEN =
      """
      ---
      title: Seen
      tags: [shared, other]
      related: [canary, seen-too, renamed-once]
      ---
      # Seen

      [[Canary]] and [x](canary.md) and [[named-by-nobody]]

      ## Quizzes

      Q: x?
      Options:
      - A) a
      - B) b
      Answers: A
      """;

  @Inject Contract contract;

  private String attempt;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("seen", SEEN);
    put("seen-too", "---\ntitle: Seen too\ntags: [Shared]\nrelated: [seen]\n---\n# Seen too\n");
    put("renamed-once", "# Renamed");
    attempt =
        anonymously()
            .contentType("application/json")
            .body(Map.of("quiz", "seen"))
            .post("/attempts")
            .path("id");
    asAdmin()
        .contentType("application/merge-patch+json")
        .body("{\"slug\": \"renamed\"}")
        .patch("/notes/renamed-once")
        .then()
        .statusCode(200);
  }

  private static Response put(String slug, String markdown) {
    Response response = asAdmin().contentType("text/markdown").body(markdown).put("/notes/" + slug);
    response.then().statusCode(oneOf(200, 201));
    return response;
  }

  /** What each public read answers about each name, in each representation. */
  private Map<String, String> world(boolean asWriter) {
    Map<String, String> answers = new TreeMap<>();
    for (Operation read : contract.operations()) {
      boolean open = read.node().path("security").toString().contains("{}");
      if (!read.method().equals("GET") || !open) {
        continue;
      }
      for (String slug : List.of("seen", "seen-too", "canary", "renamed", "renamed-once")) {
        for (String query : queries(read)) {
          String path =
              read.path()
                      .replace("{slug}", slug)
                      .replace("{tag}", "shared")
                      .replace("attempts/{id}", "attempts/" + attempt)
                      .replace("diagnostics/{code}", "diagnostics/missing-slug")
                      .replace("{code}", "not-found")
                      .replace("{name}", "concept")
                  + query;
          for (String type : read.gives()) {
            if (answers.containsKey(path + " as " + type)) {
              continue;
            }
            Response response =
                (asWriter ? as("write") : anonymously())
                    .header("X-Request-Id", "the-same")
                    .accept(type)
                    .redirects()
                    .follow(false)
                    .get(path);
            answers.put(
                path + " as " + type,
                response.statusCode() + "\n" + response.headers() + "\n" + response.asString());
          }
        }
      }
    }
    return answers;
  }

  private static List<String> queries(Operation read) {
    return switch (read.path()) {
      case "/notes", "/quizzes" ->
          List.of(
              "",
              "?limit=1",
              "?tag=shared",
              "?anyTag=canary-tag",
              "?notTag=shared",
              "?category=Canary%20category",
              "?slug=canary",
              "?sort=title",
              "?q=canary&sort=relevance",
              "?q=-canary");
      case "/search" ->
          List.of(
              "?q=canary",
              "?q=cannary",
              "?q=canary-tag%20sings",
              "?q=%22canary%20sings%22",
              "?q=can*",
              "?q=seen",
              "?q=-canary%20tag:shared&count=exact",
              "?q=tag:canary-tag",
              "?q=category:%22canary%20category%22",
              "?q=seen&explain=true");
      case "/search/suggest" -> List.of("?prefix=can", "?prefix=se", "?prefix=s&limit=1");
      case "/notes/{slug}/related" ->
          List.of("", "?depth=6&types=related,link,wikilink,tag", "?direction=in");
      case "/notes/{slug}/backlinks" -> List.of("", "?count=exact", "?limit=1");
      case "/graph/path" ->
          List.of(
              "?from=seen&to=seen-too&k=10",
              "?from=seen&to=canary",
              "?from=renamed-once&to=seen",
              "?from=canary&to=seen");
      case "/graph/learning-path" ->
          List.of(
              "?to=seen&depth=6", "?to=canary", "?to=renamed-once", "?to=seen-too&types=related");
      case "/graph" -> List.of("", "?within=seen:6", "?slug=canary", "?q=can*", "?format=dot");
      case "/graph/communities" -> List.of("", "?limit=1", "?count=exact");
      case "/graph/impact" ->
          List.of(
              "?delete=seen",
              "?delete=canary",
              "?delete=renamed-once",
              "?delete=renamed&count=exact");
      case "/graph/orphans", "/graph/broken-links", "/graph/one-way", "/graph/hubs" ->
          List.of("", "?limit=1", "?count=exact");
      case "/tags" -> List.of("", "?prefix=can");
      case "/categories" -> List.of("", "?sort=name");
      default -> List.of("");
    };
  }

  private void assertUnseen(String slug, String how) {
    Map<String, String> anonymous = world(false);
    Map<String, String> writer = world(true);
    put(slug, DRAFT.formatted(how).replace("slug: canary", "slug: " + slug));
    assertThat(world(false)).as(how).isEqualTo(anonymous);
    assertThat(world(true)).as(how).isEqualTo(writer);
    assertThat(asAdmin().get("/notes/" + slug).statusCode()).isEqualTo(200);
  }

  @Test
  void quizOfADraftIsNoQuizToAnAttempt() {
    put("canary", DRAFT.formatted("status: draft"));
    for (String scope : List.of("write", "author")) {
      as(scope)
          .contentType("application/json")
          .body(Map.of("quiz", "canary"))
          .post("/attempts")
          .then()
          .statusCode(scope.equals("author") ? 201 : 404);
    }
    anonymously()
        .contentType("application/json")
        .body(Map.of("quiz", "canary"))
        .post("/attempts")
        .then()
        .statusCode(404);
  }

  @Test
  void statusDraftLeavesNoTrace() {
    assertUnseen("canary", "status: draft");
  }

  @Test
  void draftFlagLeavesNoTrace() {
    assertUnseen("canary", "draft: true");
  }

  @Test
  void unpublishedNoteLeavesNoTrace() {
    assertUnseen("canary", "published: false");
  }

  @Test
  void noteOfTomorrowLeavesNoTrace() {
    assertUnseen("canary", "publishAt: " + Instant.now().plus(1, ChronoUnit.DAYS));
  }

  @Test
  void draftUnderAFormerSlugLeavesNoTrace() {
    assertUnseen("renamed-once", "status: draft");
  }

  @Test
  void noteIsSeenFromItsTimeOn() {
    put("canary", DRAFT.formatted("publishAt: " + Instant.now().plus(1, ChronoUnit.DAYS)));
    anonymously().get("/notes/canary").then().statusCode(404);
    put("canary", DRAFT.formatted("publishAt: 2026-01-02T03:04:05Z"));
    anonymously()
        .get("/notes/canary")
        .then()
        .statusCode(200)
        .body("publishAt", equalTo("2026-01-02T03:04:05Z"));
    anonymously().get("/notes?tag=canary-tag").then().body("items.slug", contains("canary"));
  }

  @Test
  void errorsToWritersSayNothingOfADraft() {
    put("canary", DRAFT.formatted("status: draft"));
    String deleted =
        as("write")
            .delete("/notes/seen-too?links=fail")
            .then()
            .statusCode(409)
            .extract()
            .asString();
    assertThat(deleted).doesNotContain("canary");
    put("seen", "# No links any more");
    as("write").delete("/notes/seen-too?links=fail").then().statusCode(204);
    as("write").delete("/notes/canary").then().statusCode(404);
    Response stale =
        as("write")
            .contentType("text/markdown")
            .header("If-None-Match", "*")
            .body("# Mine")
            .put("/notes/canary");
    stale.then().statusCode(412).header("ETag", org.hamcrest.Matchers.nullValue());
    assertThat(stale.asString()).doesNotContain("sings");
    as("write")
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch("/notes/canary")
        .then()
        .statusCode(404);
  }
}
