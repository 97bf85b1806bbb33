package io.studygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.search.Clause.Part;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

  private static String read(String text) {
    Query query = QueryReader.read(text);
    Stream<String> clauses =
        query.clauses().stream()
            .map(
                clause ->
                    clause.parts().stream()
                        .map(QueryReaderTest::shown)
                        .collect(Collectors.joining("&", clause.excluded() ? "-" : "", "")));
    Stream<String> restrictions =
        query.restrictions().stream()
            .map(one -> (one.excluded() ? "-" : "") + one.field() + "=" + one.value());
    return Stream.concat(clauses, restrictions).collect(Collectors.joining(" "));
  }

  private static String shown(Part part) {
    String words = part.words().stream().map(Word::folded).collect(Collectors.joining("_"));
    return switch (part.kind()) {
      case WORD -> words;
      case PHRASE -> "[" + words + "]";
      case PREFIX -> words + "*";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Rate LIMITER | rate limiter",
        "\"rate limiter\" gateway | [rate_limiter] gateway",
        "-gateway rate | -gateway rate",
        "-\"api gateway\" | -[api_gateway]",
        "idem* -cach* | idem* -cach*",
        "rate-limiter | rate&limiter",
        "-rate-limiter | -rate&limiter",
        "tag:storage TAG:\"Rate Limiting\" -category:Other | TAG=storage TAG=Rate Limiting -CATEGORY=Other",
        "tag: x | tag x",
        "\"not closed | [not_closed]",
        "a\"b c\"d | a [b_c] d",
        "Café naïve Straße | cafe naive strasse",
        "node.js c++ | node&js c",
        "日本語 | [日本_本語]",
        "日 | 日*",
        "日本 search検索 | [日本] search&[検索]",
        "🔥 | u1f525",
      })
  void readsWhatIsAsked(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "*", "\"", "\"\"", "--", "&|!()<->:'\\", "%_", "-\"", "tag:\"\""})
  void whatHasNoWordAsksForNothing(String text) {
    assertThat(QueryReader.read(text).isVoid()).isTrue();
  }

  @Test
  void wordsTellWhereTheyStand() {
    assertThat(QueryReader.read("-a  \"Über x\"").clauses().get(1).parts().get(0).words())
        .containsExactly(new Word("uber", 5, 9, false), new Word("x", 10, 11, false));
  }
}
