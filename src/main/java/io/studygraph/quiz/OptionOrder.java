package io.studygraph.quiz;

import io.studygraph.document.LetterMention;
import io.studygraph.document.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shuffles the options of a question as far as their texts allow. "All of the above" stays where it
 * is, and the others change places around it. Where an option speaks of others by their letters,
 * such as "A and C", all stay. The key is not looked at, so that the order cannot tell of it.
 */
final class OptionOrder {

  private static final int OPTIONS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\b(?:all|none|any|both|either|neither|each|some|two) (?:of )?(?:the )?"
              + "(?:above|below|these|others?|options|answers|choices)\\b"
              + "|^(?:all|none|both|neither)[.!]?$",
          OPTIONS);

  private static final Pattern LETTER =
      Pattern.compile("^(?:[Oo]nly|[Bb]oth|[Nn]either|[Nn]ot) [A-Z]\\b");

  private OptionOrder() {}

  /**
   * People choose seeds such as 1, 2 and 3, whose first numbers {@link Random} makes much alike:
   * half of the orders of four options never came up among a thousand. So their bits are mixed
   * before, as in SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number
   * generators, 2014).
   */
  static Random random(long seed) {
    long mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Random(mixed ^ (mixed >>> 31));
  }

  /** Indices of the options that keep their places, whoever shuffles them. */
  static Set<Integer> fixed(List<Option> options) {
    boolean lettered = options.stream().map(Option::text).anyMatch(OptionOrder::namesLetters);
    return IntStream.range(0, options.size())
        .filter(i -> lettered || OF_OTHERS.matcher(options.get(i).text().strip()).find())
        .boxed()
        .collect(Collectors.toSet());
  }

  /** All of them where the explanation names them by their letters. */
  static Set<Integer> fixed(List<Option> options, @Nullable String explanation) {
    return explanation != null && LetterMention.isIn(explanation)
        ? IntStream.range(0, options.size()).boxed().collect(Collectors.toSet())
        : fixed(options);
  }

  static List<Option> shuffled(List<Option> options, Random random) {
    Set<Integer> fixed = fixed(options);
    List<Integer> free =
        IntStream.range(0, options.size()).filter(i -> !fixed.contains(i)).boxed().toList();
    List<Integer> shuffled = shuffled(free.size(), random);
    List<Option> ordered = new ArrayList<>(options);
    for (int i = 0; i < free.size(); i++) {
      ordered.set(free.get(i), options.get(free.get(shuffled.get(i))));
    }
    return List.copyOf(ordered);
  }

  private static boolean namesLetters(String text) {
    return LetterMention.isIn(text) || LETTER.matcher(text).find();
  }

  /**
   * The numbers from 0, as Durstenfeld shuffles them (Communications of the ACM 7, 1964, algorithm
   * 235). Not {@code Collections.shuffle}, whose order for a seed is promised nowhere.
   */
  static List<Integer> shuffled(int size, Random random) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      Integer moved = numbers.get(i);
      numbers.set(i, numbers.get(other));
      numbers.set(other, moved);
    }
    return numbers;
  }
}
