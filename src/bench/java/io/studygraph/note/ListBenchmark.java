package io.studygraph.note;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * How long {@code GET /notes} takes with each filter and each sort, at its first page and at its
 * thousandth (or its last, where it has fewer), over HTTP; and by which indexes the database
 * answers it. Arguments: a regular expression that the queries to measure match, and how many notes
 * (100,000).
 */
final class ListBenchmark {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCH = 2_000;
  private static final int THREADS = 2;
  private static final int PAGE = 20;
  private static final int DEEP = 1_000;
  private static final int WARM_UP = 20;
  private static final int FIRST_WARM_UP = 500;
  private static final int REQUESTS = 60;
  private static final Pattern SCANS =
      Pattern.compile(
          "(Seq Scan on \\w+|(?:Index|Index Only|Bitmap Index) Scan(?: Backward)?(?: using \\w+)?"
              + " on \\w+|(?:Incremental )?Sort(?= ))");
  private static final Pattern DURATION = Pattern.compile("duration: ([0-9.]+) ms");

  private final BenchmarkServer server;
  private final GeneratedNotes notes;

  private ListBenchmark(BenchmarkServer server, GeneratedNotes notes) {
    this.server = server;
    this.notes = notes;
  }

  public static void main(String... arguments) throws Exception {
    Pattern only = Pattern.compile(arguments[0]);
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    try (BenchmarkServer server = new BenchmarkServer()) {
      ListBenchmark benchmark = new ListBenchmark(server, new GeneratedNotes(count));
      benchmark.load();
      benchmark.measure(only);
    }
  }

  /** Through the ingestion, as any note comes in; a fiftieth of them is edited afterwards. */
  private void load() throws Exception {
    int stored = JSON.readTree(server.get("/notes?count=exact&limit=1")).path("total").asInt();
    if (stored < notes.count()) {
      long start = System.nanoTime();
      // Of a load that was cut short, any batch may be missing; what is there stays as it is.
      ingest(IntStream.range(0, notes.count()).boxed().toList(), 1);
      ingest(IntStream.range(0, notes.count() / 50).map(i -> i * 50).boxed().toList(), 2);
      System.out.printf(
          Locale.ROOT,
          "%,d notes ingested in %d s%n",
          notes.count(),
          (System.nanoTime() - start) / 1_000_000_000);
    }
    server.sql("vacuum analyze");
  }

  private void ingest(List<Integer> numbers, int edition) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Void>> batches = new ArrayList<>();
      for (int from = 0; from < numbers.size(); from += BATCH) {
        List<Integer> batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
        batches.add(
            () -> {
              JsonNode report = JSON.readTree(server.ingest(tar(batch, edition)));
              if (report.path("failed").asInt() > 0) {
                throw new IOException(report.toString().substring(0, 1_000));
              }
              return null;
            });
      }
      for (Future<Void> batch : threads.invokeAll(batches)) {
        batch.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private byte[] tar(List<Integer> numbers, int edition) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int number : numbers) {
        byte[] note = notes.markdown(number, edition).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(notes.path(number));
        entry.setSize(note.length);
        tar.putArchiveEntry(entry);
        tar.write(note);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Each filter in several orders, common and rare values, and what is known to be hard. */
  private List<String> queries() throws IOException, InterruptedException {
    String common = GeneratedNotes.tag(0);
    String middle = GeneratedNotes.tag(60);
    String rare = GeneratedNotes.tag(790);
    String hub = GeneratedNotes.slug(0);
    String usual = GeneratedNotes.slug(notes.count() / 2);
    List<String> filters =
        List.of(
            "",
            "category=Category 0",
            "category=Category 29",
            "tag=" + common,
            "tag=" + middle,
            "tag=" + rare,
            "tag=none",
            "tag=" + common + "&tag=" + GeneratedNotes.tag(1),
            "anyTag=" + common + "&anyTag=" + rare,
            "anyTag=" + middle + "&anyTag=" + rare,
            "notTag=" + common,
            "status=published",
            "status=draft",
            "updatedAfter=2000-01-01T00:00:00Z",
            "updatedAfter=" + edited(),
            "dateFrom=2020-02-01",
            "dateFrom=2025-12-20",
            "dateTo=2020-01-10",
            "dateFrom=2023-01-01&dateTo=2023-01-31",
            "hasQuestions=true",
            "hasQuestions=false",
            "linksTo=" + hub,
            "linksTo=" + usual,
            "linkedFrom=" + usual,
            "within=" + usual + ":1",
            "within=" + usual + ":2",
            "within=" + usual + ":3",
            "within=" + usual + ":4",
            "within=" + usual + ":5",
            "within=" + usual + ":6",
            "slug=" + hub + "&slug=" + usual,
            "category=Category 0&tag=" + common + "&hasQuestions=true&dateFrom=2022-01-01",
            "category=Category 29&tag=" + rare);
    List<String> sorts =
        List.of(
            "",
            "createdAt",
            "title",
            "-title",
            "date",
            "-date",
            "updatedAt",
            "-updatedAt",
            "slug",
            "-slug",
            "-date,title",
            "title,-date");
    List<String> queries = new ArrayList<>();
    for (String filter : filters) {
      for (String sort :
          filter.isEmpty()
              ? sorts
              : List.of("", "createdAt", "title", "-date", "-updatedAt", "slug")) {
        queries.add(
            List.of(filter, sort.isEmpty() ? "" : "sort=" + sort).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&")));
      }
    }
    return queries;
  }

  /** When the edits that followed the ingestion began, more or less. */
  private String edited() throws IOException, InterruptedException {
    return JSON.readTree(server.get("/notes?limit=1")).at("/items/0/createdAt").asText();
  }

  private void measure(Pattern only) throws Exception {
    for (int i = 0; i < FIRST_WARM_UP; i++) {
      server.get("/notes?tag=cache&sort=title"); // else the first line is that of a process that just started
    }
    System.out.println("| query | page | median ms | 95% ms | in the database | by |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (String query : queries()) {
      if (only.matcher(query).find()) {
        String list = "/notes?" + query.replace(" ", "%20");
        print(query, "1", list);
        Place place = walk(list);
        if (place.page() > 1) {
          print(
              query,
              String.format(Locale.ROOT, "%,d", place.page()),
              list + "&cursor=" + place.cursor());
        }
      }
    }
  }

  /** A page of a list, and the cursor that leads to it. */
  private record Place(int page, String cursor) {}

  private Place walk(String list) throws IOException, InterruptedException {
    int step = 5;
    Place place = new Place(1, "");
    while (place.page() + step <= DEEP) {
      JsonNode next =
          JSON.readTree(
                  server.get(
                      list
                          + "&fields=slug&limit="
                          + step * PAGE
                          + (place.page() == 1 ? "" : "&cursor=" + place.cursor())))
              .path("next");
      if (next.isNull()) {
        return place;
      }
      place = new Place(place.page() + step, next.asText());
    }
    return place;
  }

  private void print(String query, String page, String target) throws Exception {
    long[] times = new long[REQUESTS];
    for (int i = -WARM_UP; i < REQUESTS; i++) {
      long start = System.nanoTime();
      server.get(target);
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    String log = server.explained(target);
    Matcher duration = DURATION.matcher(log);
    double database = 0;
    while (duration.find()) {
      database = Math.max(database, Double.parseDouble(duration.group(1)));
    }
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %s | %.1f | %.1f | %.1f | %s |%n",
        query,
        page,
        times[REQUESTS / 2] / 1e6,
        times[REQUESTS * 95 / 100] / 1e6,
        database,
        SCANS
            .matcher(log)
            .results()
            .map(scan -> scan.group())
            .distinct()
            .collect(Collectors.joining(", ")));
  }
}
