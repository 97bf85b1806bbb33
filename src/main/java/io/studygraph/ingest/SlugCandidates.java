package io.studygraph.ingest;

import io.studygraph.document.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Slugs for a file that names none, the best first: {@code infra/caching/cdn.md} → {@code cdn},
 * {@code caching-cdn}, {@code infra-caching-cdn}, {@code cdn-2}, {@code cdn-3} … {@code index.md}
 * and {@code README.md} have the name of their folder.
 */
final class SlugCandidates {

  private static final Set<String> OF_FOLDER = Set.of("index", "readme");
  private static final int MOST_NUMBER = 1000;
  private static final int ROOM_FOR_NUMBER = 5;

  private SlugCandidates() {}

  /**
   * @param path where it is known
   * @param title for a file whose name has no letter or digit of ASCII
   */
  static List<String> of(@Nullable String path, String title) {
    List<String> names = path == null ? List.of() : names(path);
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    String base = Slug.of(last).or(() -> Slug.of(title)).orElse("note");
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(base);
    String longer = base;
    for (int i = names.size() - 2; i >= 0; i--) {
      String behind = longer;
      longer = Slug.of(names.get(i)).map(folder -> folder + "-" + behind).orElse(behind);
      if (longer.length() > Slug.MAX) {
        break;
      }
      candidates.add(longer);
    }
    String stem =
        base.length() <= Slug.MAX - ROOM_FOR_NUMBER
            ? base
            : base.substring(0, Slug.MAX - ROOM_FOR_NUMBER).replaceFirst("-$", "");
    for (int number = 2; number <= MOST_NUMBER; number++) {
      candidates.add(stem + "-" + number);
    }
    return List.copyOf(candidates);
  }

  /**
   * The folders and the file's name, without its extension, or without it where folders name it.
   */
  private static List<String> names(String path) {
    List<String> names = new ArrayList<>(Arrays.asList(path.split("/")));
    String file = names.remove(names.size() - 1);
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    if (names.isEmpty() || !OF_FOLDER.contains(name.toLowerCase(Locale.ROOT))) {
      names.add(name);
    }
    return names;
  }
}
