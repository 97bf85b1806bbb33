package io.studygraph.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2 into nodes that know their place. */
public final class Yaml {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /**
   * What a text holds.
   *
   * @param root null for a text of blanks and comments
   * @param aliased whether a value stands for another one ({@code *name})
   */
  public record Result(@Nullable YamlNode root, boolean aliased) {}

  private Yaml() {}

  public static Result read(SourceLines lines, Span span) throws MalformedYaml {
    YamlNode simple = SimpleYaml.read(lines, span);
    return simple == null ? readAny(lines, span) : new Result(simple, false);
  }

  /** With the library, whatever it is. */
  static Result readAny(SourceLines lines, Span span) throws MalformedYaml {
    return read(lines, span, span.in(lines.text()), YamlNodes.NO_MARK);
  }

  /**
   * @param text what to read in place of the span, as long as it is
   * @param mark what stands in it for a backslash that is to be read as itself
   */
  static Result read(SourceLines lines, Span span, String text, char mark) throws MalformedYaml {
    YamlNodes nodes = new YamlNodes(lines, span, mark);
    ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    try {
      while (parser.hasNext()) {
        nodes.take(parser.next());
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> place = e.getProblemMark().or(e::getContextMark);
      throw new MalformedYaml(
          YamlFaults.words(e.getProblem()), place.map(nodes::offset).orElse(span.start()));
    } catch (ReaderException e) {
      throw new MalformedYaml("a character that YAML does not allow", nodes.at(e.getPosition()));
    } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException e) {
      // The last two: the scanner's own slips on escapes such as "\U00110000".
      throw new MalformedYaml(YamlFaults.words(null), span.start());
    }
    return nodes.result();
  }
}
