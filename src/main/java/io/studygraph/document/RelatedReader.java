package io.studygraph.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code related}: slugs, titles, paths, {@code [[wikilinks]]} and Markdown links. */
final class RelatedReader {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)]*)\\)");

  private RelatedReader() {}

  static List<Related> read(List<ListedText> texts) {
    Map<String, Related> related = new LinkedHashMap<>();
    for (ListedText text : texts) {
      LinkTargets.slug(bare(text.text()))
          .ifPresent(
              slug ->
                  related.putIfAbsent(slug, new Related(text.text(), slug, Lines.of(text.span()))));
    }
    return List.copyOf(related.values());
  }

  /** The slug, of two entries with the same one the first counts. */
  static String identity(String text) {
    return LinkTargets.slug(bare(text)).orElse(text);
  }

  /** The entry that speaks of another note in the same form. */
  static String renamed(String text, String slug) {
    String bare = bare(text);
    int start = text.equals(bare) ? 0 : text.startsWith("[[") ? 2 : text.lastIndexOf("](") + 2;
    return text.substring(0, start)
        + LinkTargets.renamed(bare, slug)
        + text.substring(start + bare.length());
  }

  static String bare(String text) {
    if (!text.startsWith("[")) {
      return text;
    }
    Matcher link = LINK.matcher(text);
    if (link.matches()) {
      return link.group(1);
    }
    if (!text.startsWith("[[") || !text.endsWith("]]")) {
      return text;
    }
    return text.substring(2, text.length() - 2).split("\\|", 2)[0];
  }
}
