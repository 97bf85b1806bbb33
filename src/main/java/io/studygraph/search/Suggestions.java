package io.studygraph.search;

import io.studygraph.note.Visibility;
import io.studygraph.search.Name.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds names by how they, or one of their words, start. In one statement. */
@ApplicationScoped
class Suggestions {

  /** Names of notes that the caller may not know of are passed over, up to so many in a row. */
  private static final int MOST_PASSED = 300;

  /** Behind every character there is, in the order of {@code "C"}. */
  private static final String END = "\uDBFF\uDFFF";

  /**
   * Names of one kind, each once: from one name the index is asked for the next, since a tag may be
   * carried by any number of notes.
   */
  private static final String OF_A_KIND =
      """
      (
        with recursive named as (
          (
            select key, name, 1 as place from search_name
            where kind = %1$d and start = %2$s and key >= :prefix and key < :end
            order by key, name limit 1
          )
          union all
          select following.key, following.name, named.place + 1
          from named, lateral (
            select key, name from search_name
            where kind = %1$d and start = %2$s and (key, name) > (named.key, named.name) and key < :end
            order by key, name limit 1) following
          where named.place < %4$d
        )
        select %1$d as kind, named.key, named.name, seen.slug
        from named, lateral (
          select n.slug from search_name carried join %3$s n on n.id = carried.note_id
          where carried.kind = %1$d and carried.start = %2$s and carried.key = named.key
            and carried.name = named.name
          limit 1) seen
        limit :most
      )""";

  private final Session session;
  private final Visibility visibility;

  Suggestions(Session session, Visibility visibility) {
    this.session = session;
    this.visibility = visibility;
  }

  /** Titles before tags before headings; those that start so before those with a word that does. */
  List<Suggestion> of(String prefix, int most) {
    String folded = Words.folded(prefix);
    if (folded.isEmpty()) {
      return List.of();
    }
    boolean whole = Character.isWhitespace(prefix.charAt(prefix.length() - 1));
    String typed = whole ? folded + " " : folded;
    String sql =
        Stream.of(true, false)
            .flatMap(start -> Arrays.stream(Kind.values()).map(kind -> ofAKind(kind, start)))
            .collect(Collectors.joining(" union all "));
    List<Object[]> rows =
        session
            .createNativeQuery(sql, Object[].class)
            .setParameter("prefix", typed)
            .setParameter("end", typed + END)
            .setParameter("most", most)
            .getResultList();
    Set<Collection<Object>> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> seen.add(List.of(row[0], Words.folded((String) row[2]))))
        .map(Suggestions::suggestion)
        .sorted(Comparator.comparing(one -> !Words.folded(one.text()).startsWith(typed)))
        .limit(most)
        .toList();
  }

  private String ofAKind(Kind kind, boolean start) {
    return OF_A_KIND.formatted(kind.code(), start, visibility.notes(), MOST_PASSED);
  }

  private static Suggestion suggestion(Object[] row) {
    int code = ((Number) row[0]).intValue();
    Kind kind =
        Arrays.stream(Kind.values()).filter(one -> one.code() == code).findFirst().orElseThrow();
    return new Suggestion((String) row[2], kind, kind == Kind.TITLE ? (String) row[3] : null);
  }
}
