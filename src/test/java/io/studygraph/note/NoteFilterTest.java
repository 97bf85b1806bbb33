package io.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import io.studygraph.Statements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code a} and {@code b} link to {@code hub}, which links to {@code c}, which links to {@code d};
 * {@code e} stands alone, and {@code hidden} is a draft between {@code hub} and {@code beyond}.
 */
@QuarkusTest
class NoteFilterTest extends HttpTest {

  private static final String QUIZ =
      "\n## Quizzes\n\nQ: Which?\nOptions:\n- A) one\n- B) two\nAnswers: A\nExplanation: so\n";

  @Inject Statements statements;

  @BeforeEach
  void notes() {
    deleteEveryNote();
    put("hub", "category: Filtered\ndate: 2026-03-01\ntags: [x]", "[[c]] [[hidden]]");
    put("a", "category: Filtered\ndate: 2026-01-01\ntags: [x, y]", "[[hub]]" + QUIZ);
    put("b", "category: Filtered\ndate: 2026-02-01\ntags: [y]", "See [it](The%20Hub.md).");
    put("c", "category: Other\ntags: [x]", "[[d]] [[nowhere]]" + QUIZ);
    put("d", "category: Other\ndate: 2026-03-02", "Text.");
    put("e", "category: Other", "Text. [[nowhere]]");
    put("hidden", "status: draft\ntags: [x]", "[[beyond]] [[e]]" + QUIZ);
    put("beyond", "category: Other", "Text.");
  }

  @AfterEach
  void deleteNotes() {
    deleteEveryNote();
  }

  private static void put(String slug, String frontMatter, String body) {
    String title = slug.equals("hub") ? "The Hub" : slug;
    asAdmin()
        .contentType("text/markdown")
        .body("---\ntitle: %s\n%s\n---\n%s\n".formatted(title, frontMatter, body))
        .put("/notes/" + slug)
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse list(RequestSpecification caller, String query) {
    return caller.urlEncodingEnabled(false).get("/notes?" + query).then().statusCode(200);
  }

  private static List<String> slugs(RequestSpecification caller, String query) {
    return list(caller, query + "&sort=slug").extract().jsonPath().getList("items.slug");
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "category=Filtered, a b hub",
    "tag=x, a c hub",
    "tag=x&tag=y, a",
    "anyTag=x&anyTag=y, a b c hub",
    "notTag=x&notTag=y, beyond d e",
    "status=published, a b beyond c d e hub",
    "status=draft, ''",
    "updatedAfter=2000-01-01T00:00:00Z, a b beyond c d e hub",
    "updatedAfter=2999-01-01T00:00:00%2B02:00, ''",
    "dateFrom=2026-02-01, b d hub",
    "dateTo=2026-02-01, a b",
    "dateFrom=2026-02-01&dateTo=2026-03-01, b hub",
    "dateFrom=2026-03-01&dateTo=2026-02-01, ''",
    "hasQuestions=true, a c",
    "hasQuestions=false, b beyond d e hub",
    "linksTo=hub, a b",
    "linksTo=c, hub",
    "linksTo=hidden, ''",
    "linksTo=nowhere, ''",
    "linksTo=a, ''",
    "linkedFrom=hub, c",
    "linkedFrom=b, hub",
    "linkedFrom=c, d",
    "linkedFrom=hidden, ''",
    "linkedFrom=nowhere, ''",
    "within=hub:1, a b c hub",
    "within=hub:2, a b c d hub",
    "within=hub:6, a b c d e hub",
    "within=a:1, a hub",
    "within=a:3, a b c d hub",
    "within=d:1, c d",
    "within=beyond:6, beyond",
    "within=hidden:3, ''",
    "within=nowhere:1, ''",
    "slug=a&slug=hub&slug=hidden&slug=nowhere, a hub",
    "within=a:2&tag=x&hasQuestions=true&dateFrom=2026-01-01, a",
    "linksTo=hub&linkedFrom=hub&category=Filtered&notTag=z&within=hub:3&slug=a, ''"
  })
  void readersGetThePublishedNotesThatFit(String query, String found) {
    assertThat(slugs(anonymously(), query)).isEqualTo(words(found));
    assertThat(slugs(as("write"), query)).isEqualTo(words(found));
  }

  @ParameterizedTest
  @CsvSource({
    "status=draft, hidden",
    "status=published&tag=x, a c hub",
    "tag=x, a c hidden hub",
    "hasQuestions=true, a c hidden",
    "linksTo=hidden, hub",
    "linksTo=e, hidden",
    "linkedFrom=hub, c hidden",
    "linkedFrom=hidden, beyond e",
    "within=beyond:1, beyond hidden",
    "within=hub:2, a b beyond c d e hidden hub"
  })
  void authorsGetDraftsToo(String query, String found) {
    assertThat(slugs(as("author"), query)).isEqualTo(words(found));
  }

  @Test
  void aWayLeadsOverASlugThatNoNoteHas() {
    assertThat(slugs(anonymously(), "within=e:2")).containsExactly("c", "e");
  }

  @Test
  void notesThatWereChangedAfterAMomentLeaveOutTheOneThatWasChangedThen() {
    JsonPath items = list(anonymously(), "sort=-updatedAt").extract().jsonPath();
    assertThat(slugs(anonymously(), "updatedAfter=" + items.getString("items[1].updatedAt")))
        .containsExactly(items.getString("items[0].slug"));
  }

  @Test
  void quizzesTakeTheFiltersOfNotes() {
    JsonPath all =
        anonymously().queryParam("sort", "slug").get("/quizzes").then().extract().jsonPath();
    assertThat(all.getList("items.slug")).isEqualTo(List.of("a", "c"));
    anonymously()
        .get("/quizzes?within=hub:1&dateFrom=2026-01-01")
        .then()
        .body("items.slug", is(List.of("a")));
    anonymously().get("/quizzes?hasQuestions=false").then().body("items", empty());
    anonymously().get("/quizzes?linksTo=d&count=exact").then().body("total", is(1));
  }

  @ParameterizedTest
  @CsvSource({
    "/notes?category=Filtered, 3",
    "/notes?category=None, 0",
    "/quizzes?category=Other, 1",
    "/tags?prefix=x, 1",
    "/categories, 2"
  })
  void countsTheWholeListWhenAskedTo(String list, int total) {
    String separator = list.contains("?") ? "&" : "?";
    anonymously().get(list).then().statusCode(200).body("total", nullValue());
    anonymously()
        .get(list + separator + "limit=1&count=exact")
        .then()
        .statusCode(200)
        .body("total", is(total));
  }

  @ParameterizedTest
  @CsvSource({
    "/keys, items.id",
    "/diagnostics, items.code",
    "/templates, items.name",
    "/trash, items.id",
    "/notes/hub/revisions, items.number"
  })
  void countsListsOfAnyKind(String list, String name) {
    List<Object> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page =
          asAdmin().get(list + "?limit=100&count=exact" + cursor).then().extract().jsonPath();
      all.addAll(page.getList(name));
      assertThat(page.getInt("total")).isGreaterThanOrEqualTo(all.size());
      cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!cursor.isEmpty());
    asAdmin().get(list + "?limit=1&count=exact").then().body("total", is(all.size()));
  }

  @Test
  void draftsAreCountedForAuthorsAlone() {
    list(anonymously(), "count=exact").body("total", is(7));
    list(as("author"), "count=exact").body("total", is(8));
  }

  @Test
  void everyPageTellsTheSameTotal() {
    String cursor = list(anonymously(), "limit=2&count=exact").extract().path("next");
    list(anonymously(), "limit=2&count=exact&cursor=" + cursor).body("total", is(7));
    list(anonymously(), "limit=2&cursor=" + cursor).body("total", nullValue());
    list(anonymously(), "limit=2&count=exact&fields=slug&cursor=" + cursor).body("total", is(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=20",
        "category=Filtered&tag=x&tag=y&anyTag=x&anyTag=z&notTag=z&status=published&hasQuestions=true",
        "updatedAfter=2000-01-01T00:00:00Z&dateFrom=2000-01-01&dateTo=2999-01-01&slug=a&slug=b",
        "sort=-date,title,slug,createdAt,updatedAt&fields=slug"
      })
  void anyCombinationIsOneStatementAndTheCountOneMore(String query) {
    for (String list : List.of("/notes?", "/quizzes?")) {
      assertThat(statements.during(() -> read(list + query))).isEqualTo(1);
      assertThat(statements.during(() -> read(list + query + "&count=exact"))).isEqualTo(2);
    }
  }

  @Test
  void filtersOnLinksTakeOneMoreToBeSureOfWhatIsInMemory() {
    String query = "/notes?linksTo=hub&linkedFrom=c&within=hub:3";
    assertThat(statements.during(() -> read(query))).isEqualTo(2);
    assertThat(statements.during(() -> read(query + "&count=exact"))).isEqualTo(3);
  }

  @Test
  void furtherPagesAreOneStatementToo() {
    String cursor = list(anonymously(), "limit=1").extract().path("next");
    assertThat(statements.during(() -> read("/notes?limit=1&cursor=" + cursor))).isEqualTo(1);
    assertThat(statements.during(() -> read("/tags"))).isEqualTo(1);
    assertThat(statements.during(() -> read("/tags?count=exact"))).isEqualTo(2);
  }

  private static void read(String list) {
    anonymously().urlEncodingEnabled(false).get(list).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "within=hub, as `url-shortener:2` does",
    "within=hub:0, as `url-shortener:2` does",
    "within=hub:7, as `url-shortener:2` does",
    "within=:1, as `url-shortener:2` does",
    "within=Hub:1, as `url-shortener:2` does",
    "status=drafts, Did you mean `draft`?",
    "updatedAfter=yesterday, date-time",
    "updatedAfter=2026-06-30, date-time",
    "dateFrom=2026-02-30, date",
    "dateTo=x, date",
    "hasQuestions=yes, boolean",
    "linksTo=No%20slug, It must match",
    "count=all, exact",
    "dateform=2026-01-01, Did you mean `dateFrom`?"
  })
  void whatAFilterCannotMeanIsRefusedWithWhatIsRight(String query, String detail) {
    anonymously()
        .urlEncodingEnabled(false)
        .get("/notes?" + query)
        .then()
        .statusCode(400)
        .body("errors.parameter", everyItem(equalTo(query.substring(0, query.indexOf('=')))))
        .body("errors.detail", hasItem(containsString(detail)));
  }

  @Test
  void leapSecondsAreRefused() {
    anonymously()
        .get("/notes?updatedAfter=2016-12-31T23:59:60Z")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", is("updatedAfter"));
  }
}
