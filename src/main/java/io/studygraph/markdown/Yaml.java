package io.studygraph.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 into nodes that know their place. Nodes are made of the parser's events, without
 * recursion; nesting is bounded, and so is what aliases blow a small text up to.
 */
public final class Yaml {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** Stands for a backslash that is to be read as itself. */
  static final char BACKSLASH = '\uE05C';

  private static final int MAX_NESTING = 50;

  /** Nodes that a text may come to once its aliases are written out, per node that it has. */
  private static final int MAX_BLOW_UP = 10;

  private final SourceLines lines;
  private final int base;
  private final CodePoints offsets;
  private final boolean mended;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, YamlNode> anchors = new HashMap<>();
  private final IdentityHashMap<YamlNode, Long> sizes = new IdentityHashMap<>();
  private @Nullable YamlNode root;
  private long nodes;
  private boolean aliased;

  /** A collection whose end is yet to come. */
  private static final class Open {
    private final CollectionStartEvent event;
    private final List<YamlNode> children = new ArrayList<>();
    private long size = 1;

    private Open(CollectionStartEvent event) {
      this.event = event;
    }
  }

  /**
   * What a text holds.
   *
   * @param root null for a text of blanks and comments
   * @param aliased whether a value stands for another one ({@code *name})
   */
  public record Result(@Nullable YamlNode root, boolean aliased) {}

  private Yaml(SourceLines lines, Span span, boolean mended) {
    this.lines = lines;
    this.base = span.start();
    this.offsets = CodePoints.of(span.in(lines.text()));
    this.mended = mended;
  }

  public static Result read(SourceLines lines, Span span) throws MalformedYaml {
    return new Yaml(lines, span, false).read(span.in(lines.text()));
  }

  /**
   * @param mended what to read in place of the span, as long as it is
   */
  static Result read(SourceLines lines, Span span, String mended) throws MalformedYaml {
    return new Yaml(lines, span, mended.indexOf(BACKSLASH) >= 0).read(mended);
  }

  private Result read(String text) throws MalformedYaml {
    ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    try {
      while (parser.hasNext()) {
        take(parser.next());
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw new MalformedYaml(
          YamlFaults.words(e.getProblem()), mark.map(this::offset).orElse(base));
    } catch (ReaderException e) {
      throw new MalformedYaml("a character that YAML does not allow", at(e.getPosition()));
    } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException e) {
      // The last two: the scanner's own slips on escapes such as "\U00110000".
      throw new MalformedYaml(YamlFaults.words(null), base);
    }
    return new Result(root, aliased);
  }

  private void take(Event event) throws MalformedYaml {
    switch (event.getEventId()) {
      case Scalar -> put(scalar((ScalarEvent) event), (NodeEvent) event, 1);
      case Alias -> putAlias((AliasEvent) event);
      case SequenceStart, MappingStart -> {
        if (open.size() == MAX_NESTING) {
          throw new MalformedYaml("values nested too deep", start(event));
        }
        open.push(new Open((CollectionStartEvent) event));
      }
      case SequenceEnd, MappingEnd -> {
        Open ended = open.pop();
        put(collection(ended, event), ended.event, ended.size);
      }
      case DocumentStart -> {
        if (root != null) {
          throw new MalformedYaml("a second document", start(event));
        }
      }
      default -> {}
    }
  }

  private void putAlias(AliasEvent event) throws MalformedYaml {
    YamlNode target = anchors.get(event.getAlias());
    if (target == null) {
      throw new MalformedYaml("an alias of nothing that stands above it", start(event));
    }
    aliased = true;
    put(target, event, sizes.getOrDefault(target, 1L));
  }

  private void put(YamlNode node, NodeEvent event, long size) throws MalformedYaml {
    nodes++;
    if (!(event instanceof AliasEvent)) {
      event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
      if (size > 1) {
        sizes.put(node, size);
      }
    }
    Open parent = open.peek();
    if (parent == null) {
      root = node;
      return;
    }
    parent.children.add(node);
    parent.size += size;
    if (parent.size > 1000 + nodes * MAX_BLOW_UP) {
      throw new MalformedYaml("aliases that stand for too much", start(event));
    }
  }

  private YamlNode scalar(ScalarEvent event) {
    String value = mended ? event.getValue().replace(BACKSLASH, '\\') : event.getValue();
    String text = YamlScalars.storable(value);
    boolean resolved = event.isPlain() && event.getImplicit().canOmitTagInPlainScalar();
    Span span = lines.span(start(event), end(event));
    return new YamlNode.Scalar(text, resolved ? YamlScalars.value(text) : text, span);
  }

  private YamlNode collection(Open collection, Event end) {
    List<YamlNode> children = List.copyOf(collection.children);
    Span span = lines.span(start(collection.event), endOf(collection, children, end));
    if (collection.event.getEventId() == Event.ID.SequenceStart) {
      return new YamlNode.Sequence(children, span);
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < children.size(); i += 2) {
      entries.add(new YamlNode.Entry(children.get(i), children.get(i + 1)));
    }
    return new YamlNode.Mapping(List.copyOf(entries), span);
  }

  /** A block collection ends with its last value; its own end mark is where the next key starts. */
  private int endOf(Open collection, List<YamlNode> children, Event end) {
    int start = start(collection.event);
    int until = Math.max(start, end(end));
    if (collection.event.isFlow() || children.isEmpty()) {
      return until;
    }
    String text = lines.text();
    while (until > start && Character.isWhitespace(text.charAt(until - 1))) {
      until--;
    }
    return until;
  }

  private int start(Event event) {
    return event.getStartMark().map(this::offset).orElse(base);
  }

  private int end(Event event) {
    return event.getEndMark().map(this::offset).orElse(base);
  }

  private int offset(Mark mark) {
    return at(mark.getIndex());
  }

  private int at(int codePoint) {
    return base + offsets.toUnits(codePoint);
  }
}
