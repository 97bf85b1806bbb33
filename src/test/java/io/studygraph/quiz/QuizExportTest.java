package io.studygraph.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.studygraph.HttpTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizExportTest extends HttpTest {

  private static final String NOTE =
      """
      ---
      title: Caches
      tags: [web]
      ---
      # Caches

      ## Quizzes

      ### Eviction

      Q: What does **LRU** evict?
      Options:
      - A) the oldest
      - B) the largest
      - C) all of the above
      Answers: A
      Explanation: Least recently used.

      Q: Which are caches?
      Options:
      - A) CDN
      - B) DNS
      - C) RAID
      Answers: A, B

      Q: Without a key?
      Options:
      - A) yes
      - B) no

      ## Flashcards

      - LRU ::: least recently used
      """;

  @BeforeEach
  void note() {
    put("export-me", NOTE);
  }

  private static void put(String slug, String note) {
    asAdmin().contentType("text/markdown").body(note).put("/notes/" + slug);
  }

  private static Response export(String query) {
    return as("author").get("/quizzes/export-me/export" + query);
  }

  @Test
  void formatIsNamedOrAccepted() {
    List<String> ids = asAdmin().get("/quizzes/export-me").path("questions.id");
    Response named = export("?format=gift");
    named
        .then()
        .statusCode(200)
        .contentType("text/x-gift;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"export-me-gift.txt\"")
        .body(startsWith("$CATEGORY: Caches\n"))
        .body(containsString("// [id:" + ids.get(1) + "] [tag:web]\n"));
    assertThat(as("author").accept("text/x-gift").get("/quizzes/export-me/export").asString())
        .isEqualTo(named.asString());
    assertThat(export("").asString()).isEqualTo(named.asString());
    as("author")
        .accept("text/x-aiken;q=0.5, application/xml")
        .get("/quizzes/export-me/export")
        .then()
        .contentType("application/xml;charset=UTF-8")
        .body("quiz.question[1].idnumber", equalTo(ids.get(0)));
    as("author").accept("text/html").get("/quizzes/export-me/export").then().statusCode(406);
    as("author")
        .accept("text/html")
        .get("/quizzes/export-me/export?format=gift")
        .then()
        .statusCode(406);
  }

  @Test
  void fileIsNamedByItsTag() {
    String tag = export("?format=anki").header("ETag");
    as("author")
        .header("If-None-Match", tag)
        .get("/quizzes/export-me/export?format=anki")
        .then()
        .statusCode(304);
  }

  @Test
  void packageIsAZip() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(export("?format=qti3").asByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).hasSize(4).startsWith("imsmanifest.xml", "test.xml");
  }

  @Test
  void whatIsLostIsCountedAndListed() {
    export("?format=aiken")
        .then()
        .statusCode(200)
        .header("Export-Losses", "8")
        .header(
            "Link", "</quizzes/export-me/export?format=aiken&report=true>; rel=\"describedby\"");
    export("?format=aiken&report=true")
        .then()
        .statusCode(200)
        .body("slug", equalTo("export-me"))
        .body("format", equalTo("aiken"))
        .body("mediaType", equalTo("text/x-aiken"))
        .body("questions", equalTo(1))
        .body("flashcards", equalTo(0))
        .body("losses.findAll { it.leftOut }.line", contains(19, 26))
        .body(
            "losses.findAll { it.leftOut }.code", contains("several-right-options", "without-key"))
        .body("losses.find { it.code == 'order' }.question.size()", equalTo(36));
    export("?format=anki&report=true").then().body("flashcards", equalTo(1));
  }

  @Test
  void fileThatHoldsEverythingSaysSo() {
    put("export-all", NOTE.substring(0, NOTE.indexOf("Q: Without")));
    as("author")
        .get("/quizzes/export-all/export?format=moodle-xml")
        .then()
        .header("Export-Losses", "0")
        .header("Link", nullValue());
  }

  @Test
  void keysAreForAuthorsAlone() {
    anonymously().get("/quizzes/export-me/export").then().statusCode(401);
    as("write").get("/quizzes/export-me/export?report=true").then().statusCode(403);
    put("export-draft", NOTE.replace("title: Caches", "title: Caches\nstatus: draft"));
    as("author").get("/quizzes/export-draft/export").then().statusCode(200);
  }

  @Test
  void noteWithoutQuestionsIsNoQuiz() {
    put("export-none", "# None\n\n## Flashcards\n\n- a ::: b\n");
    as("author")
        .get("/quizzes/export-none/export?format=gift")
        .then()
        .statusCode(404)
        .body("code", equalTo("quiz-not-found"));
    as("author")
        .get("/quizzes/export-none/export?format=anki")
        .then()
        .statusCode(200)
        .body(containsString("<p>a</p>"));
    as("author")
        .get("/quizzes/no-such-note/export")
        .then()
        .statusCode(404)
        .body("code", equalTo("note-not-found"));
    export("?format=word").then().statusCode(400);
  }
}
