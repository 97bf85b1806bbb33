package io.studygraph.document;

import io.studygraph.markdown.FrontMatter.Kind;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Span;
import io.studygraph.markdown.YamlNode.Entry;
import io.studygraph.markdown.YamlNode.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports a note without a slug, and writes in the one that it would get. */
final class MissingSlug {

  /** What stands above the slug in the template. */
  private static final Set<String> ABOVE = Set.of("title", "date", "tags", "related");

  private final FrontMatterText frontMatter;
  private final SourceLines lines;
  private final Diagnostics diagnostics;

  private MissingSlug(FrontMatterText frontMatter, SourceLines lines, Diagnostics diagnostics) {
    this.frontMatter = frontMatter;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * @param title null when there is none
   */
  static void report(
      FrontMatterText frontMatter,
      SourceLines lines,
      @Nullable String path,
      @Nullable String title,
      Diagnostics diagnostics) {
    Fix fix =
        Optional.ofNullable(path)
            .flatMap(LinkTargets::name)
            .flatMap(Slug::of)
            .or(() -> Optional.ofNullable(title).flatMap(Slug::of))
            .map(slug -> new MissingSlug(frontMatter, lines, diagnostics).fix(slug))
            .orElse(null);
    diagnostics.add(DiagnosticCode.MISSING_SLUG, lines.span(1), "/slug", fix);
  }

  private @Nullable Fix fix(String slug) {
    String newline = newline();
    Kind kind = frontMatter.place().kind();
    if (kind == Kind.NONE) {
      int start = lines.text().startsWith("\uFEFF") ? 1 : 0;
      String block = "---" + newline + line(slug, newline) + "---" + newline + newline;
      return insert(start, block);
    }
    if (kind != Kind.YAML || !frontMatter.lost().isEmpty()) {
      return null;
    }
    if (frontMatter.root() == null) {
      return insert(frontMatter.place().content().start(), line(slug, newline));
    }
    Mapping mapping = frontMatter.mapping();
    return mapping == null ? null : fix(slug, mapping, newline);
  }

  private @Nullable Fix fix(String slug, Mapping mapping, String newline) {
    List<Entry> entries = mapping.entries();
    if (entries.stream().anyMatch(entry -> !startsLine(entry))) {
      return null;
    }
    int above = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals("slug")) {
        return fill(slug, entries.get(i));
      }
      above = ABOVE.contains(entries.get(i).name()) ? i + 1 : above;
    }
    int at =
        above < entries.size()
            ? entries.get(above).key().span().start()
            : frontMatter.place().content().end();
    return insert(at, line(slug, newline));
  }

  /** In place of nothing, or of the template's placeholder. */
  private @Nullable Fix fill(String slug, Entry entry) {
    int colon = lines.text().indexOf(':', entry.key().span().end());
    Span value = lines.span(colon + 1, lines.end(lines.lineAt(colon)));
    String text = value.in(lines.text()).strip();
    boolean open = text.isEmpty() || Placeholders.isWhole(text.replaceAll("^[\"']|[\"']$", ""));
    return open ? diagnostics.fix(value, " " + slug(slug)) : null;
  }

  private boolean startsLine(Entry entry) {
    Span key = entry.key().span();
    return lines.start(key.firstLine()) == key.start();
  }

  private Fix insert(int at, String text) {
    return diagnostics.fix(lines.span(at, at), text);
  }

  private static String line(String slug, String newline) {
    return "slug: " + slug(slug) + newline;
  }

  /** YAML's word for nothing is a text only in quotes. */
  static String slug(String slug) {
    return slug.equals("null") ? "\"null\"" : slug;
  }

  private String newline() {
    String end = lines.text().substring(lines.end(1), lines.next(1));
    return end.isEmpty() ? "\n" : end;
  }
}
