package io.studygraph.document;

import io.studygraph.document.Draft.DraftFlashcard;
import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.document.Draft.DraftSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drafts full of what YAML, Markdown and the note format each take for their own marks. */
final class RandomDrafts {

  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "缓存",
          "🎓",
          "é",
          "#",
          "##",
          ":",
          ": ",
          "-",
          "- ",
          "'",
          "\"",
          "\\",
          "*",
          "**",
          "_",
          "`",
          "```",
          "[",
          "]",
          "](",
          "(",
          ")",
          "|",
          "|||",
          "::",
          ":::",
          "<",
          ">",
          "<b>",
          "<!--",
          "&",
          "&amp;",
          "!",
          "![",
          "~",
          "~~",
          "~~~",
          "$x$",
          "{",
          "}",
          "{{query}}",
          "{{TITLE}}",
          "[[link]]",
          "%",
          "@",
          "?",
          ",",
          ".",
          "1.",
          "1)",
          "A)",
          "B.",
          "(a)",
          "[x]",
          "[ ]",
          "Q:",
          "Options:",
          "Answers: A",
          "Explanation:",
          "✅",
          "(correct)",
          "yes",
          "null",
          "1.0",
          "0x1F",
          "2024-01-01",
          "12:30",
          "https://a.example/b?c=d&e=f",
          "---",
          "===",
          "...",
          "C#",
          "e.g.",
          "\t",
          "\u00a0");

  private static final List<String> BLOCKS =
      List.of(
          "- one\n- two\n  - three",
          "1. one\n2. two",
          "```java\n# no heading\nQ: no question\n```",
          "~~~~\n```\n~~~~",
          "| a | b |\n| --- | --- |\n| c | d |",
          "> quoted\n> text",
          "    indented code",
          "#### Deep",
          "### Three",
          "## Two",
          "<div>\n\ntext\n\n</div>",
          "- **Name:** text",
          "```mermaid\ngraph LR\n```",
          "Q: In prose?\nOptions:\n- A) x\nAnswers: A",
          "```\nunclosed",
          "Line\n---");

  private final Random random;

  RandomDrafts(long seed) {
    random = new Random(seed);
  }

  Draft next() {
    return new Draft(
        line(),
        maybe(() -> "slug-" + random.nextInt(100)),
        maybe(() -> LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 1)),
        maybe(this::line),
        list(4, this::line),
        list(3, () -> "note-" + random.nextInt(9)),
        maybe(() -> pick(List.of(Status.values()))),
        maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(2) * 5_000_000L)),
        list(3, this::line),
        extra(),
        sections(),
        list(4, this::question),
        list(4, () -> new DraftFlashcard(line(), line())),
        list(4, () -> new DraftSource(line(), url(), maybe(this::line))));
  }

  private DraftQuestion question() {
    List<String> options = list(6, this::line);
    List<String> correct = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (random.nextBoolean()) {
        correct.add(random.nextInt(correct.size() + 1), QuestionWriter.letter(i));
      }
    }
    return new DraftQuestion(maybe(this::line), line(), options, correct, maybe(this::text));
  }

  private Map<Role, String> sections() {
    Map<Role, String> sections = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      boolean structured =
          role == Role.QUIZZES || role == Role.FLASHCARDS || role == Role.LEARNING_SOURCES;
      if (role != Role.OTHER && !structured && random.nextInt(3) == 0) {
        sections.put(role, text());
      }
    }
    return sections;
  }

  private Map<String, @Nullable Object> extra() {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      extra.put(line(), value(2));
    }
    return extra;
  }

  private @Nullable Object value(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 7)) {
      case 0 -> line();
      case 1 -> random.nextInt();
      case 2 -> random.nextGaussian();
      case 3 -> random.nextBoolean();
      case 4 -> random.nextBoolean() ? null : line() + "\n" + line();
      case 5 -> list(3, () -> String.valueOf(value(depth - 1)));
      default -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(line(), value(depth - 1));
        map.put("key", value(depth - 1));
        yield map;
      }
    };
  }

  private String url() {
    return random.nextBoolean() ? "https://a.example/" + random.nextInt(100) : line();
  }

  /** Sometimes of several blocks, sometimes with line ends of another system. */
  private String text() {
    String text = String.join("\n\n", list(4, () -> random.nextBoolean() ? line() : pick(BLOCKS)));
    return text.isBlank() ? "text" : random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private String line() {
    StringBuilder line = new StringBuilder(random.nextInt(5) == 0 ? " " : "");
    for (int i = random.nextInt(5); i >= 0; i--) {
      line.append(pick(PIECES)).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return line.toString().isBlank() ? "blank" : line.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> list(int bound, Supplier<T> value) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(bound); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
