package io.studygraph.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which note a link speaks of, by its form alone. */
public final class LinkTargets {

  /** Names that say nothing: their folder's name is the note's. */
  private static final Set<String> INDEXES = Set.of("index", "readme");

  /** An unknown one may be part of a name, as in {@code Node.js}. */
  private static final Set<String> OTHER_FILES =
      Set.of(
          "png",
          "jpg",
          "jpeg",
          "gif",
          "svg",
          "webp",
          "avif",
          "ico",
          "bmp",
          "pdf",
          "mp3",
          "mp4",
          "webm",
          "mov",
          "wav",
          "zip",
          "gz",
          "tar",
          "csv",
          "tsv",
          "json",
          "yaml",
          "yml",
          "xml",
          "txt",
          "html",
          "htm",
          "css",
          "doc",
          "docx",
          "ppt",
          "pptx",
          "xls",
          "xlsx",
          "ipynb",
          "canvas",
          "excalidraw",
          "drawio",
          "c",
          "h",
          "cc",
          "cpp",
          "cs",
          "go",
          "java",
          "jsx",
          "kt",
          "php",
          "proto",
          "py",
          "rb",
          "rs",
          "scala",
          "sh",
          "sql",
          "swift",
          "tf",
          "toml",
          "tsx");

  private LinkTargets() {}

  /**
   * {@code ../caching/CDN%20basics.md#purging} → {@code cdn-basics}; empty for URLs, fragments and
   * files that are no notes.
   */
  public static Optional<String> slug(String target) {
    if (UrlTarget.is(target) || target.equals(Placeholders.URL)) {
      return Optional.empty();
    }
    String path = decoded(path(target));
    for (int end = path.length(); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      String name =
          withoutExtension(path.substring(path.lastIndexOf('/', end - 1) + 1, end).strip());
      if (OTHER_FILES.contains(extension(name))) {
        return Optional.empty();
      }
      if (!name.isEmpty() && !INDEXES.contains(name.toLowerCase(Locale.ROOT))) {
        return Slug.of(name);
      }
    }
    return Optional.empty();
  }

  /** What stands before a fragment or a query. */
  private static String path(String target) {
    int end = 0;
    while (end < target.length() && "#?".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return target.substring(0, end);
  }

  /**
   * The target that speaks of another note in the same form: {@code ../a/old.md#x} → {@code
   * ../a/new.md#x}.
   */
  static String renamed(String target, String slug) {
    String path = target.split("[#?]", 2)[0];
    String behind = target.substring(path.length());
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      String file = decoded(names[i]).strip();
      String name = withoutExtension(file);
      if (!name.isEmpty() && !INDEXES.contains(name.toLowerCase(Locale.ROOT))) {
        names[i] = slug + file.substring(name.length());
        break;
      }
    }
    String renamed = String.join("/", names) + behind;
    return slug(renamed).filter(slug::equals).isPresent() ? renamed : slug + behind;
  }

  /**
   * A whole target in the form of a slug, for a title that holds a slash: {@code TCP/IP} → {@code
   * tcp-ip}.
   */
  static Optional<String> title(String target) {
    return Slug.of(withoutExtension(decoded(target)));
  }

  /** A file's name without {@code .md}, of {@code index.md} and {@code README.md} the folder's. */
  static Optional<String> name(String path) {
    List<String> names = List.of(path.split("/"));
    for (int i = names.size() - 1; i >= 0; i--) {
      String name = withoutExtension(names.get(i)).strip();
      boolean index = i > 0 && INDEXES.contains(name.toLowerCase(Locale.ROOT));
      if (!name.isEmpty() && !index) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String withoutExtension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : List.of(".md", ".markdown")) {
      if (lower.endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String decoded(String path) {
    try {
      return path.contains("%")
          ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
          : path;
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
