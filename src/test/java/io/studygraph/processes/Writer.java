package io.studygraph.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Raises a number that stands in a note, together with others who do the same: patches the note
 * with {@code If-Match}, and when somebody came between, starts from the state that the refusal
 * tells.
 */
final class Writer implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CONFLICTS = 10_000;
  private static final int LONGEST_PAUSE_MILLIS = 20;

  private final Service service;
  private final String path;
  private final String key;
  private final int edits;

  Writer(Service service, String path, String key, int edits) {
    this.service = service;
    this.path = path;
    this.key = key;
    this.edits = edits;
  }

  static String note(int number) {
    return "---\ntitle: Counter\nedits: %d\n---\n# Counter\n\n## Summary\n\nCounts.\n"
        .formatted(number);
  }

  /** How often somebody came between. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    int conflicts = 0;
    HttpResponse<String> known = service.send(authorized().GET());
    int number = number(known.body());
    for (int done = 0; done < edits; ) {
      String tag = known.headers().firstValue("ETag").orElseThrow();
      known = service.send(patch(number + 1).header("If-Match", tag));
      if (known.statusCode() == 200) {
        done++;
        number = number(known.body());
      } else if (known.statusCode() == 412 && ++conflicts < MOST_CONFLICTS) {
        number = number(JSON.readTree(known.body()).path("current").toString());
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
      } else {
        throw new IllegalStateException(known.statusCode() + " " + known.body());
      }
    }
    return conflicts;
  }

  private HttpRequest.Builder patch(int number) {
    return authorized()
        .header("Content-Type", "application/merge-patch+json")
        .method("PATCH", BodyPublishers.ofString("{\"extra\": {\"edits\": %d}}".formatted(number)));
  }

  /** The number in a note as JSON. */
  static int number(String note) throws IOException {
    JsonNode number = JSON.readTree(note).at("/extra/edits");
    if (!number.isInt()) {
      throw new IllegalStateException("There is no number in " + note);
    }
    return number.intValue();
  }

  private HttpRequest.Builder authorized() {
    return service.request(path).header("Authorization", "Bearer " + key);
  }
}
