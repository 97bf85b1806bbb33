package io.studygraph.markdown;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes JSON values as YAML, a key a line and lists of scalars on one line:
 *
 * <pre>
 * title: Caching
 * date: "2026-11-24"
 * tags: [storage, 'a: b', "yes"]
 * </pre>
 */
public final class YamlWriter {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setSchema(new CoreSchema())
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .setDereferenceAliases(true)
          .build();

  /**
   * What some reader takes for another thing than a string. Many that meet front matter still speak
   * YAML 1.1, in which {@code no} is false, {@code 12:30} a number and a bare date a date.
   */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "(?i:y|yes|n|no|on|off|true|false|null)|~|=|(?i:[-+]?\\.(?:inf|nan))"
              + "|[-+.]*[0-9][-+.:_0-9a-fxotz ]*",
          Pattern.CASE_INSENSITIVE);

  /** What a reader of YAML 1.1 or 1.2 surely takes for another thing than a string. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:y|yes|n|no|on|off|true|false|null)|~|="
              + "|[-+]?\\.(?:inf|nan)|[-+]?0(?:b[01_]+|o?[0-7_]+|x[0-9a-f_]+)"
              + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?"
              + "|[-+]?\\.[0-9][0-9_]*(?:e[-+]?[0-9]+)?"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[t\\s].*)?",
          Pattern.CASE_INSENSITIVE);

  /** Line ends, in a key above all, and what the library forgets to escape: a byte order mark. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]");

  private YamlWriter() {}

  public static String write(Map<String, ? extends @Nullable Object> entries) {
    return entries.isEmpty() ? "" : new Dump(SETTINGS, new Style()).dumpToString(entries);
  }

  /** Whether some reader takes the text for another thing than a string. */
  static boolean isAmbiguous(String text) {
    return AMBIGUOUS.matcher(text).matches();
  }

  static boolean isTyped(String text) {
    return TYPED.matcher(text).matches();
  }

  /** Whether the text holds what only escapes can write safely. */
  static boolean isInvisible(String text) {
    return INVISIBLE.matcher(text).find();
  }

  private static final class Style extends StandardRepresenter {

    Style() {
      super(SETTINGS);
      representers.put(String.class, text -> string((String) text));
    }

    private Node string(String text) {
      boolean quoted = isAmbiguous(text) || isInvisible(text);
      return representScalar(Tag.STR, text, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    @Override
    protected Node representSequence(Tag tag, Iterable<?> items, FlowStyle style) {
      boolean nested =
          StreamSupport.stream(items.spliterator(), false)
              .anyMatch(item -> item instanceof Iterable || item instanceof Map);
      return super.representSequence(tag, items, nested ? FlowStyle.BLOCK : FlowStyle.FLOW);
    }
  }
}
