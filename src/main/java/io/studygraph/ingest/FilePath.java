package io.studygraph.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Paths of files as they are sent. They name notes and are given back in exports, so they must stay
 * inside the folder that somebody unpacks them to.
 */
final class FilePath {

  static final int MAX = 1000;

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  private FilePath() {}

  /** Why a path is not taken, as the end of a sentence; empty for one that is. */
  static Optional<String> objection(String path) {
    if (path.length() > MAX) {
      return Optional.of("it has more than %d characters".formatted(MAX));
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("it has control characters");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of("it has a backslash, and folders are separated by /");
    }
    if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
      return Optional.of("it is absolute");
    }
    List<String> segments = Arrays.asList(path.split("/"));
    if (segments.contains("..")) {
      return Optional.of("it leads out of its folder by `..`");
    }
    return normal(path).isEmpty() ? Optional.of("it names no file") : Optional.empty();
  }

  /**
   * The one spelling of a path: {@code ./a//b.md} → {@code a/b.md}. Letters are composed (NFC),
   * since macOS packs {@code é} as two characters and everybody else as one.
   */
  static String normal(String path) {
    String joined =
        Arrays.stream(path.split("/"))
            .filter(segment -> !segment.isEmpty() && !segment.equals("."))
            .reduce((folder, name) -> folder + "/" + name)
            .orElse("");
    return Normalizer.normalize(joined, Normalizer.Form.NFC);
  }

  /** Whether a file is a note by its name, and not a resource fork, which macOS packs beside it. */
  static boolean isMarkdown(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return (name.endsWith(".md") || name.endsWith(".markdown"))
        && !name.startsWith("._")
        && !Arrays.asList(path.split("/")).contains("__MACOSX");
  }
}
