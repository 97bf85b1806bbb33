package io.studygraph.note;

import io.studygraph.http.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order of a list: columns, and the id at the end, which no two notes share. */
record NoteSort(List<Term> terms) {

  /**
   * @param sort names as in the contract, joined by commas, {@code -} before those that descend;
   *     the newest notes first when null, because that order never changes
   */
  static NoteSort of(@Nullable String sort) {
    List<Term> terms = new ArrayList<>();
    for (String name : (sort == null ? "-createdAt" : sort).split(",", -1)) {
      boolean descending = name.startsWith("-");
      terms.add(Column.named(descending ? name.substring(1) : name).term(descending));
    }
    terms.add(new Term("n.id", "uuid", terms.get(terms.size() - 1).descending()));
    return new NoteSort(List.copyOf(terms));
  }

  /** Whether it needs the score of a {@link NoteRanker}. */
  boolean isRanked() {
    return terms.stream().anyMatch(term -> term.expression().equals(Column.RELEVANCE.expression));
  }

  String orderBy() {
    return terms.stream()
        .map(term -> term.expression() + (term.descending() ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  /**
   * What comes after a position. One row comparison where all terms have one direction, which an
   * index answers with one descent; the long form of it where they differ, and the bound on the
   * first term that an index can start from.
   */
  Condition after(List<String> position) {
    if (position.size() != terms.size()) {
      throw PageRequest.invalidCursor();
    }
    boolean oneWay = terms.stream().map(Term::descending).distinct().count() == 1;
    return oneWay ? rowComparison(position) : stepwise(position);
  }

  private Condition rowComparison(List<String> position) {
    return new Condition(
        "(%s) %s (%s)"
            .formatted(
                terms.stream().map(Term::expression).collect(Collectors.joining(", ")),
                terms.get(0).descending() ? "<" : ">",
                terms.stream().map(Term::parameter).collect(Collectors.joining(", "))),
        List.copyOf(position));
  }

  private Condition stepwise(List<String> position) {
    List<String> cases = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    for (int last = 0; last < terms.size(); last++) {
      StringBuilder sql = new StringBuilder();
      for (int i = 0; i < last; i++) {
        sql.append(terms.get(i).expression()).append(" = ").append(terms.get(i).parameter());
        sql.append(" and ");
        parameters.add(position.get(i));
      }
      Term term = terms.get(last);
      sql.append(term.expression()).append(term.descending() ? " < " : " > ");
      cases.add(sql.append(term.parameter()).toString());
      parameters.add(position.get(last));
    }
    Term first = terms.get(0);
    parameters.add(position.get(0));
    return new Condition(
        "(%s) and %s %s %s"
            .formatted(
                String.join(" or ", cases),
                first.expression(),
                first.descending() ? "<=" : ">=",
                first.parameter()),
        parameters);
  }

  /** A column or expression to sort by; its value travels in cursors as text. */
  record Term(String expression, String type, boolean descending) {

    String parameter() {
      return "cast(? as " + type + ")";
    }
  }

  /** What lists of notes can be sorted by. Undated notes count as the oldest. */
  private enum Column {
    TITLE("title", "lower(n.title)", "text"),
    DATE("date", "coalesce(n.date, '-infinity')", "date"),
    CREATED_AT("createdAt", "n.created_at", "timestamptz"),
    UPDATED_AT("updatedAt", "n.updated_at", "timestamptz"),
    SLUG("slug", "n.slug", "text"),
    RELEVANCE("relevance", "-coalesce(rank.score, 0)", "numeric");

    private final String wireName;
    private final String expression;
    private final String type;

    Column(String wireName, String expression, String type) {
      this.wireName = wireName;
      this.expression = expression;
      this.type = type;
    }

    Term term(boolean descending) {
      return new Term(expression, type, descending);
    }

    static Column named(String name) {
      return Arrays.stream(values())
          .filter(column -> column.wireName.equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
