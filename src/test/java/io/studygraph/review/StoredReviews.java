package io.studygraph.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;

/** The tables of reviews, as time and other releases would change them. */
@ApplicationScoped
class StoredReviews {

  private final EntityManager entities;

  StoredReviews(EntityManager entities) {
    this.entities = entities;
  }

  void forgetAll() {
    run("truncate review, review_schedule");
  }

  /** As if all was done so much earlier. */
  void letPass(Duration time) {
    String earlier = " - interval '%d s'".formatted(time.toSeconds());
    run("update review set reviewed_at = reviewed_at" + earlier);
    run(
        "update review_schedule set introduced_at = introduced_at%1$s, reviewed_at = reviewed_at%1$s, due = due%1$s"
            .formatted(earlier));
  }

  void forgetSchedules(String where) {
    run("delete from review_schedule where " + where);
  }

  /** As another scheduler would have made them. */
  void spoilSchedules(String where) {
    run(
        "update review_schedule set scheduler = 'another', due = due + interval '9 days',"
            + " stability = stability * 2, difficulty = 5, reviews = 1, lapses = 7 where "
            + where);
  }

  /** Everything that is said of schedules, one text for each. */
  @SuppressWarnings("unchecked")
  List<String> schedules() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (List<String>)
                    entities
                        .createNativeQuery(
                            "select cast(s as text) from review_schedule s order by learner, item_id",
                            String.class)
                        .getResultList());
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
  }
}
