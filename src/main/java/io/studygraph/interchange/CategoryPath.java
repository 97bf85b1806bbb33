package io.studygraph.interchange;

/** Names of nested categories, as Moodle joins them: {@code $course$/top/Caching} → Caching. */
final class CategoryPath {

  private CategoryPath() {}

  /** The name of the innermost. */
  static String last(String path) {
    return path.replaceFirst("(?s).*(?<!/)/(?!/)", "").replace("//", "/").strip();
  }

  /** The path of a category that is in no other: a slash of its name is written twice. */
  static String of(String name) {
    return name.replace("/", "//").replaceAll("\\s+", " ");
  }
}
