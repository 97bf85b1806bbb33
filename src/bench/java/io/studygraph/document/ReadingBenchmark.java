package io.studygraph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading a note costs beside commonmark's parse of the same text, alone and with what every
 * reader of the format needs of it (tables, places in the text), and whether it grows linearly.
 * The score to look at is {@code megabytes}: how many are read in a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@State(Scope.Benchmark)
public class ReadingBenchmark {

  /** The notes under {@code src/main/samples} are the normal ones. */
  @Param({"normal", "large", "headings", "questions", "nesting", "line"})
  String notes = "normal";

  private List<String> texts = List.of();
  private double megabytes;

  private final Parser plain = Parser.builder().build();
  private final Parser placed =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Rate {
    public double megabytes;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  @Setup
  public void load() {
    texts =
        switch (notes) {
          case "normal" -> samples();
          case "large" -> List.of(large());
          case "headings" -> List.of(repeated(100_000, i -> "## Heading " + i + "\n\ntext\n\n"));
          case "questions" -> List.of("## Quizzes\n\n" + repeated(100_000, i -> question(i)));
          case "nesting" -> List.of(repeated(500, i -> "> ".repeat(i) + "- ".repeat(i) + "x\n"));
          case "line" -> List.of("# T\n\n" + "word *em* `code` [a](b.md) ".repeat(40_000) + "\n");
          default -> throw new IllegalArgumentException(notes);
        };
    megabytes = texts.stream().mapToInt(String::length).sum() / 1e6;
  }

  @Benchmark
  public void commonmark(Rate rate, Blackhole hole) {
    texts.forEach(text -> hole.consume(plain.parse(text)));
    rate.megabytes += megabytes;
  }

  @Benchmark
  public void commonmarkWithPlaces(Rate rate, Blackhole hole) {
    texts.forEach(text -> hole.consume(placed.parse(text)));
    rate.megabytes += megabytes;
  }

  @Benchmark
  public void read(Rate rate, Blackhole hole) {
    texts.forEach(text -> hole.consume(DocumentReader.read(new Source(text, null))));
    rate.megabytes += megabytes;
  }

  private static List<String> samples() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/samples"))) {
      List<String> notes = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        notes.add(Files.readString(file));
      }
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 10 MB: the sample notes over and over, front matter and all. */
  private static String large() {
    String once = String.join("\n", samples());
    return once.repeat(10_000_000 / once.length() + 1);
  }

  private static String question(int number) {
    return "### Topic "
        + number
        + "\n\nQ: What is asked here?\nOptions:\n- A) one\n- B) two\n- C) three\n- D) four\n"
        + "Answers: A, C\nExplanation: because of what it is\n\n";
  }

  private static String repeated(int count, IntFunction<String> piece) {
    return IntStream.range(0, count)
        .mapToObj(piece)
        .collect(Collectors.joining());
  }
}
