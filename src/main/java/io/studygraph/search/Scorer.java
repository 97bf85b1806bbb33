package io.studygraph.search;

import io.studygraph.search.Factor.Kind;
import io.studygraph.search.Result.Scored;
import io.studygraph.search.SearchedQuery.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Scores versions of notes that a query finds. For one query, and one thread. */
final class Scorer {

  private static final int DECIMALS = 6;
  private static final int SECONDS_A_DAY = 86_400;
  private static final List<Field> FIELDS = List.of(Field.values());

  /** By {@link SoughtWords#places}: looked up, since a search scores as many notes as there are. */
  private static final double[] WORTH =
      IntStream.range(0, Places.COUNT).mapToDouble(Scorer::worth).toArray();

  private final List<Sought> sought;
  private final SoughtWords words;
  private final List<RoaringBitmap> exact;
  private final int today;

  /** The present is rounded to days, so that a walk over several pages keeps its order. */
  Scorer(SearchedQuery searched, Dictionary dictionary, Matches matches) {
    this.sought = searched.sought();
    this.words = new SoughtWords(sought, searched.title(), dictionary);
    this.exact = searched.exactWords().map(matches.having()::get).toList();
    this.today = Math.toIntExact(matches.at().getEpochSecond() / SECONDS_A_DAY);
  }

  SoughtWords words() {
    return words;
  }

  /** By what this process knows, without links. */
  double score(int number, NoteVersion version) {
    words.find(version);
    double sum = 0;
    for (int term = 0; term < sought.size(); term++) {
      sum += ofTerm(words.places(term), words.times(term));
    }
    return sum / Math.max(1, sought.size())
        + (words.isTitle(version) ? Relevance.WHOLE_TITLE : 0)
        + Relevance.TITLE_SHARE * words.titleShare()
        + small(number, version.updatedDay());
  }

  /**
   * @param places as {@link SoughtWords#places} has them
   */
  static double ofTerm(int places, int times) {
    return WORTH[places] + Relevance.repeated(times);
  }

  /** What hardly counts, and does not depend on where words are. */
  double small(int number, int updatedDay) {
    return wording(number) + Relevance.recency(updatedDay, today);
  }

  private double wording(int number) {
    int spelled = 0;
    for (RoaringBitmap versions : exact) {
      spelled += versions.contains(number) ? 1 : 0;
    }
    return Relevance.WORDING * spelled / Math.max(1, exact.size());
  }

  private static double worth(int places) {
    return FIELDS.stream()
        .filter(field -> Places.has(places, field))
        .mapToDouble(field -> Relevance.field(field, Places.hasExactly(places, field)))
        .sum();
  }

  static BigDecimal rounded(double score) {
    return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** What makes the score, to the last part. */
  List<Factor> explain(Scored scored) {
    NoteVersion version = scored.version();
    words.find(version);
    List<Factor> factors = new ArrayList<>();
    for (int term = 0; term < sought.size(); term++) {
      String shown = String.join(" ", sought.get(term).words());
      for (Field field : FIELDS) {
        if (words.isIn(term, field)) {
          boolean exact = words.isExactlyIn(term, field);
          Boolean told = field == Field.TEXT ? null : exact;
          Kind kind = Kind.valueOf(field.name());
          add(factors, kind, shown, told, Relevance.field(field, exact) / sought.size());
        }
      }
      double repeated = Relevance.repeated(words.times(term)) / sought.size();
      add(factors, Kind.REPEATED, shown, null, repeated);
    }
    add(factors, Kind.WHOLE_TITLE, null, null, words.isTitle(version) ? Relevance.WHOLE_TITLE : 0);
    add(factors, Kind.TITLE_SHARE, null, null, Relevance.TITLE_SHARE * words.titleShare());
    add(factors, Kind.WORDING, null, null, wording(scored.number()));
    double recency = Relevance.recency(version.updatedDay(), today);
    add(factors, Kind.RECENCY, null, null, recency);
    add(factors, Kind.IN_LINKS, null, null, Relevance.inLinks(scored.inLinks()));
    return factors;
  }

  private static void add(
      List<Factor> factors,
      Kind kind,
      @Nullable String term,
      @Nullable Boolean exact,
      double value) {
    BigDecimal rounded = rounded(value);
    if (rounded.signum() > 0) {
      factors.add(new Factor(kind, term, exact, rounded));
    }
  }
}
