package io.studygraph.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.studygraph.HttpTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request counts as sent again, and what becomes of it. */
@QuarkusTest
class IdempotencyTest extends HttpTest {

  @Inject Stored stored;
  @Inject Claims claims;

  @BeforeEach
  void nothingIsStored() {
    deleteEveryNote();
    stored.forgetAll();
  }

  @Test
  void otherBodyWithTheSameKeyIsRefused() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    create(asAdmin(), "a", "Two")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"))
        .body("errors.header", contains("Idempotency-Key"));
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void otherAddressOrTypeWithTheSameKeyIsRefused() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    Stream.of(
            markdown(asAdmin(), "a", "One").queryParam("mode", "lenient").post("/notes"),
            markdown(asAdmin(), "a", "One").post("/ingest"),
            markdown(asAdmin(), "a", "One").accept("application/json").post("/notes"),
            markdown(asAdmin(), "a", "One")
                .contentType("text/markdown; charset=utf-8")
                .post("/notes"))
        .forEach(
            response ->
                response.then().statusCode(422).body("code", equalTo("idempotency-key-reused")));
  }

  @Test
  void headerIsFoundInAnySpelling() {
    for (Map.Entry<String, Integer> sent : Map.of("One", 201, "Two", 422).entrySet()) {
      stored.forgetAll();
      create(asAdmin(), "a", "One");
      asAdmin()
          .header("idempotency-KEY", "a")
          .contentType("text/markdown")
          .body("# " + sent.getKey() + "\n")
          .post("/notes")
          .then()
          .statusCode(sent.getValue());
      deleteEveryNote();
    }
  }

  @Test
  void callersHaveKeysOfTheirOwn() {
    create(as("write"), "a", "One").then().statusCode(201);
    create(asAdmin(), "a", "Two").then().statusCode(201).header("Idempotent-Replayed", nullValue());
    create(as("write"), "a", "One").then().statusCode(201).header("Idempotent-Replayed", "true");
  }

  @Test
  void whoIsNotLetInGetsNoAnswerOfAnother() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    create(anonymously(), "a", "One").then().statusCode(401);
    create(as("author"), "a", "One").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space", "tab\there", "schlüssel"})
  void keyThatIsNoneIsRefused(String key) {
    create(asAdmin(), key, "One")
        .then()
        .statusCode(400)
        .body("errors.header", contains("Idempotency-Key"));
    assertThat(titles()).isEmpty();
  }

  @Test
  void keyMayBe255CharactersLongAndIsGivenOnce() {
    create(asAdmin(), "k".repeat(255), "One").then().statusCode(201);
    create(asAdmin(), "k".repeat(256), "Two").then().statusCode(400);
    create(asAdmin().header("Idempotency-Key", "a"), "b", "Three").then().statusCode(400);
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void refusalForWhatIsStoredIsKept() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    Response refused = create(asAdmin(), "b", "One");
    refused.then().statusCode(409).body("code", equalTo("slug-taken"));
    deleteEveryNote();
    Response again = create(asAdmin(), "b", "One");
    again.then().statusCode(409).header("Idempotent-Replayed", "true");
    assertThat(again.asString()).isEqualTo(refused.asString());
  }

  @Test
  void malformedRequestLeavesTheKeyFree() {
    asAdmin()
        .header("Idempotency-Key", "a")
        .contentType("application/json")
        .body("{\"titel\": \"One\"}")
        .post("/notes")
        .then()
        .statusCode(400);
    markdown(asAdmin(), "a", "One")
        .queryParam("path", "../x")
        .post("/ingest")
        .then()
        .statusCode(400);
    assertThat(stored.count()).isZero();
    create(asAdmin(), "a", "One").then().statusCode(201);
  }

  @Test
  void keyIsFreeAfterADay() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    stored.letTimePass();
    create(asAdmin(), "a", "Two").then().statusCode(201).header("Idempotent-Replayed", nullValue());
    create(asAdmin(), "a", "Two").then().statusCode(201).header("Idempotent-Replayed", "true");
    assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void requestOfADeadProcessRunsAgainWhenItsLeaseIsOver() {
    create(asAdmin(), "a", "One").then().statusCode(201);
    stored.loseTheAnswer("1 minute");
    create(asAdmin(), "a", "One")
        .then()
        .statusCode(409)
        .header("Retry-After", "1")
        .body("code", equalTo("idempotency-key-in-use"));
    stored.loseTheAnswer("-1 s");
    create(asAdmin(), "a", "Two").then().statusCode(422);
    create(asAdmin(), "a", "One").then().statusCode(409).body("code", equalTo("slug-taken"));
    create(asAdmin(), "a", "One").then().header("Idempotent-Replayed", "true");
  }

  @Test
  void processThatLostItsClaimDoesNotWriteTheAnswer() {
    Seal seal = new Seal(new byte[32]);
    String name = "name";
    String request = "request";
    Claim lost = claims.take(name, request, seal).orElseThrow();
    stored.loseTheAnswer("-1 s");
    Claim taken = claims.take(name, request, seal).orElseThrow();
    claims.answer(lost, new byte[] {3});
    claims.giveUp(lost);
    assertThat(claims.find(name).orElseThrow().answer()).isEmpty();
    claims.answer(taken, new byte[] {4});
    assertThat(claims.find(name).orElseThrow().answer()).contains(new byte[] {4});
  }

  @Test
  void leaseOfWhatRunsIsRenewed() {
    Seal seal = new Seal(new byte[32]);
    String name = "name";
    Claim running = claims.take(name, name, seal).orElseThrow();
    stored.letLeasesRunOut();
    claims.renew();
    assertThat(claims.take(name, name, seal)).isEmpty();
    claims.giveUp(running);
    assertThat(claims.take(name, name, seal)).isPresent();
  }

  @Test
  void whatHasExpiredIsRemovedInBatches() {
    for (int i = 0; i < 5; i++) {
      create(asAdmin(), "key-" + i, "Note " + i).then().statusCode(201);
    }
    stored.letTimePass();
    create(asAdmin(), "new", "New").then().statusCode(201);
    assertThat(claims.removeExpired(3)).isEqualTo(3);
    assertThat(claims.removeExpired(3)).isEqualTo(2);
    assertThat(stored.count()).isEqualTo(1);
  }

  @Test
  void ofManyAtOnceOneRuns() throws Exception {
    int senders = 16;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(senders);
    List<Future<Response>> sent = new ArrayList<>();
    for (int i = 0; i < senders; i++) {
      sent.add(
          threads.submit(
              () -> {
                start.await();
                return create(asAdmin(), "a", "One");
              }));
    }
    start.countDown();
    List<Response> first = new ArrayList<>();
    for (Future<Response> future : sent) {
      Response response = future.get(30, TimeUnit.SECONDS);
      if (response.statusCode() == 409) {
        response.then().body("code", equalTo("idempotency-key-in-use"));
      } else {
        response.then().statusCode(201);
        if (response.header("Idempotent-Replayed") == null) {
          first.add(response);
        }
      }
    }
    threads.shutdown();
    assertThat(first).hasSize(1);
    assertThat(titles()).containsExactly("One");
    assertThat(create(asAdmin(), "a", "One").asString()).isEqualTo(first.get(0).asString());
  }

  @Test
  void neitherKeyNorAnswerCanBeReadInTheTable() {
    Response made =
        asAdmin()
            .header("Idempotency-Key", "a-key-to-look-for")
            .contentType("application/json")
            .body(Map.of("name", "looked-for", "scopes", List.of("write")))
            .post("/keys");
    String secret = made.then().statusCode(201).extract().path("key");
    assertThat(stored.count()).isEqualTo(1);
    for (String text : List.of(secret, "looked-for", "a-key-to-look-for", ADMIN_KEY)) {
      assertThat(stored.everything())
          .doesNotContain(text)
          .doesNotContain(HexFormat.of().formatHex(text.getBytes(UTF_8)));
    }
  }

  private static Response create(RequestSpecification caller, String key, String title) {
    return markdown(caller, key, title).post("/notes");
  }

  private static RequestSpecification markdown(
      RequestSpecification caller, String key, String title) {
    return caller
        .header("Idempotency-Key", key)
        .contentType("text/markdown")
        .body(("# " + title + "\n").getBytes(UTF_8));
  }

  private static List<String> titles() {
    return asAdmin().get("/notes?limit=100").path("items.title");
  }
}
