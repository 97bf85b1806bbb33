package io.studygraph.note;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Notes as a large collection has them, the same ones every time: tags and links of which few are
 * used much and many little, categories that are folders and arrive one after the other, notes
 * without a date, quizzes, drafts, links that lead nowhere. Of 100,000 notes the one most linked to
 * has a thousand links.
 */
final class GeneratedNotes {

  private static final String[] WORDS =
      ("cache queue shard replica index log stream batch token window quorum leader follower lease"
           + " clock vector merge split ring hash tree filter sketch bucket page segment buffer"
           + " writer reader consumer producer broker gateway proxy balancer limiter breaker retry"
           + " timeout backoff snapshot checkpoint journal ledger schema migration column row key"
           + " value range scan probe cursor plan cost latency throughput budget error trace"
           + " metric")
          .split(" ");

  private static final int CATEGORIES = 30;
  private static final int TAGS = 800;

  private final int count;
  private final Zipf categories = new Zipf(CATEGORIES, 1.0);
  private final Zipf tags = new Zipf(TAGS, 1.0);
  private final Zipf popular;

  GeneratedNotes(int count) {
    this.count = count;
    this.popular = new Zipf(count, 0.75);
  }

  int count() {
    return count;
  }

  String path(int number) {
    return category(number).toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + slug(number) + ".md";
  }

  static String slug(int number) {
    Random random = new Random(number);
    return word(random) + "-" + word(random) + "-" + number;
  }

  static String tag(int rank) {
    return WORDS[rank % WORDS.length] + (rank < WORDS.length ? "" : " " + rank / WORDS.length);
  }

  /** Folders come in the order of an archive, so that a category is one stretch of the notes. */
  String category(int number) {
    return "Category " + categories.rankAt((number + 0.5) / count);
  }

  /**
   * @param edition a later one is the same note, edited
   */
  String markdown(int number, int edition) {
    Random random = new Random(~number);
    StringBuilder text = new StringBuilder("---\n");
    String slug = slug(number);
    String title = slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
    text.append("title: ").append(title.replace('-', ' ')).append('\n');
    text.append("slug: ").append(slug).append('\n');
    text.append("category: ").append(category(number)).append('\n');
    if (random.nextInt(5) > 0) {
      text.append("date: ").append(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2200)));
      text.append('\n');
    }
    text.append("tags: [").append(tags(random)).append("]\n");
    text.append("related: [").append(near(number, random)).append("]\n");
    if (random.nextInt(30) == 0) {
      text.append("status: draft\n");
    }
    text.append("---\n\n## Summary\n\n").append(sentence(random, 40));
    text.append(" Edition ").append(edition).append(".\n\n## Details\n\n");
    for (int i = 3 + random.nextInt(4); i > 0; i--) {
      String target = random.nextInt(100) < 85 ? near(number, random) : slug(popular.draw(random));
      text.append(sentence(random, 12)).append(" [[").append(target).append("]].\n");
    }
    text.append(random.nextInt(10) == 0 ? "\nSee [[not written yet]].\n" : "");
    if (random.nextInt(5) < 3) {
      text.append("\n## Quizzes\n");
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        text.append("\nQ: ").append(sentence(random, 8)).append("?\nOptions:\n");
        for (char option = 'A'; option <= 'D'; option++) {
          text.append("- ").append(option).append(") ").append(sentence(random, 3)).append('\n');
        }
        text.append("Answers: ").append((char) ('A' + random.nextInt(4))).append('\n');
        text.append("Explanation: ").append(sentence(random, 10)).append('\n');
      }
    }
    return text.toString();
  }

  private String tags(Random random) {
    return IntStream.range(0, 3 + random.nextInt(4))
        .mapToObj(i -> tag(tags.draw(random)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String near(int number, Random random) {
    return slug(Math.floorMod(number + random.nextInt(401) - 200, count));
  }

  private static String sentence(Random random, int words) {
    return IntStream.range(0, words).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
