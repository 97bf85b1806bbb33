package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.studygraph.document.Edit.Retarget;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetargetTest {

  /** As a note is renamed: every link that comes down to its slug or title is meant. */
  private static String renamed(String text, String from, String to) {
    Source source = new Source(text, null);
    Document document = DocumentReader.read(source);
    Set<String> targets =
        Stream.concat(
                document.related().stream()
                    .filter(related -> from.equals(related.slug()) || from.equals(related.title()))
                    .map(Related::target),
                document.links().stream()
                    .filter(link -> from.equals(link.slug()) || from.equals(link.title()))
                    .map(Link::target))
            .collect(Collectors.toSet());
    return DocumentEditor.edit(source, new Retarget(targets, to)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "[a](old)                        § [a](new-one)",
        "[a](../x/old.md#part \"T\") b   § [a](../x/new-one.md#part \"T\") b",
        "[a](./old/index.md?raw=1)       § [a](./new-one/index.md?raw=1)",
        "[a](old/README.md)              § [a](new-one/README.md)",
        "[a](Old.MD)                     § [a](new-one.MD)",
        "[a](<../x y/old.md> 'T')        § [a](<../x y/new-one.md> 'T')",
        "[a](x%20y/%6Fld.md)             § [a](x%20y/new-one.md)",
        "[a](x\\(y/old)                  § [a](<x(y/new-one>)",
        "[a](x(y)/old)                   § [a](x(y)/new-one)",
        "[*a* `b`](  old  )              § [*a* `b`](  new-one  )",
        "[![i](i.png)](old)              § [![i](i.png)](new-one)",
        "[](old) and [b]( old)           § [](new-one) and [b]( new-one)",
        "[[old]] [[ Old|label]]          § [[new-one]] [[ Old|label]]",
        "[[Old#Part|label]]              § [[new-one#Part|label]]",
        "[[x/old.md]] \\[[old]]          § [[x/new-one.md]] \\[[old]]",
        "`[[old]]` [a](other) old        § `[[old]]` [a](other) old",
        "> - [a](old)                    § > - [a](new-one)",
        "## See [[old]]                  § ## See [[new-one]]",
        "| [a](old) | [[old\\|b]] |~|-|-|~| [c](old) | d | § | [a](new-one) | [[new-one\\|b]] |~|-|-|~| [c](new-one) | d |",
        "[a][r] and [r]~~[r]: x/old.md 'T' § [a][r] and [r]~~[r]: x/new-one.md 'T'",
        "[a][r]~~> [r]:~> <old>          § [a][r]~~> [r]:~> <new-one>",
        "## Links~~- [T][r] - d~- [U](old) - e~~[r]: old § ## Links~~- [T][r] - d~- [U](new-one) - e~~[r]: new-one",
        "https://a.example/old <https://a.example/old> § https://a.example/old <https://a.example/old>",
      })
  void linksKeepTheirForm(String before, String after) {
    assertThat(renamed("Text.\n\n" + before.replace('~', '\n') + "\n", "old", "new-one"))
        .isEqualTo("Text.\n\n" + after.replace('~', '\n') + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      value = {
        "[a,  'old', b] # c         § [a,  'new-one', b] # c",
        "[\"[[old|Label]]\", x.md]  § [\"[[new-one|Label]]\", x.md]",
        "[[[old]], x.md]            § [[[new-one]], x.md]",
        "[\"[T](../old.md)\"]       § [\"[T](../new-one.md)\"]",
        "[x/Old.md#part]            § [x/new-one.md#part]",
        "old                        § new-one",
        "[old, b, new-one]          § [new-one, b]",
        "~  - a~  -  Old # c~  - b  § ~  - a~  -  new-one # c~  - b",
      })
  void relatedNotesKeepTheirForm(String before, String after) {
    String text = "---\nrelated: %s\n---\nText.\n";
    assertThat(renamed(text.formatted(before.replace('~', '\n')), "old", "new-one"))
        .isEqualTo(text.formatted(after.replace('~', '\n')));
  }

  @Test
  void aTitleWithASlashIsOneName() {
    assertThat(renamed("[[TCP/IP]]\n", "tcp-ip", "internet-protocols"))
        .isEqualTo("[[TCP/internet-protocols]]\n");
  }

  @Test
  void theTitleIsNotChangedOnTheWay() {
    assertThatExceptionOfType(Unwritable.class)
        .isThrownBy(() -> renamed("# About [[old]]\n", "old", "new-one"));
  }

  @Test
  void anAddressHasTheFormOfASlug() {
    assertThatExceptionOfType(Unwritable.class)
        .isThrownBy(() -> renamed("[[old]]\n", "old", "New One"))
        .satisfies(refusal -> assertThat(refusal.problems().get(0).pointer()).isEqualTo("/slug"));
  }

  /** Forms of a link, with the target at 1, and a name that is none at 2. */
  private static final List<String> FORMS =
      List.of(
          "[a](%1$s)",
          "[%2$s](../n/%1$s.md#%2$s)",
          "[c](<%1$s.md> \"%2$s\")",
          "[[%1$s]]",
          "[[%1$s|%2$s]]",
          "[[%1$s#%2$s]]",
          "[d][ref-%2$s]",
          "*[e](%1$s/index.md)*",
          "`[[%2$s]]`",
          "%2$s",
          "\n\n```\n[a](%2$s) [[%2$s]]\n```\n\n",
          "\n\n## Head [[%1$s]]\n\n",
          "\n\n- **Item:** [f](%1$s)\n",
          "\n\nQ: Why [g](%1$s)?\nOptions:\n- A) [[%1$s]]\n- B) %2$s\n\n### Next\n\n",
          "\n\n| h |\n| --- |\n| [[%1$s]] |\n\n");

  /** Every byte but the targets' stays. */
  @Test
  void onlyTargetsChange() {
    List<String> names = List.of("alpha", "beta-two", "gamma");
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      String head =
          """
          ---
          related: [gamma, "[[%1$s|B]]"]
          ---

          [x][ref-beta-two]

          [ref-gamma]: <gamma>
          [ref-beta-two]: x/%1$s.md

          """;
      StringBuilder before = new StringBuilder(head.formatted("beta-two"));
      StringBuilder after = new StringBuilder(head.formatted("delta"));
      for (int i = random.nextInt(12); i >= 0; i--) {
        String form = FORMS.get(random.nextInt(FORMS.size())) + " and ";
        String name = names.get(random.nextInt(names.size()));
        before.append(form.formatted(name, name));
        after.append(form.formatted(name.equals("beta-two") ? "delta" : name, name));
      }

      assertThat(renamed(before.toString(), "beta-two", "delta")).isEqualTo(after.toString());
    }
  }
}
