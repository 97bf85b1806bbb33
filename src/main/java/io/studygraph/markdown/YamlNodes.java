package io.studygraph.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Nodes that know their place, made of the parser's events without recursion. Nesting is bounded,
 * and so is what aliases blow a small text up to.
 */
final class YamlNodes {

  /** No character is read as a backslash. */
  static final char NO_MARK = 0;

  private static final int MAX_NESTING = 50;

  /** Nodes that a text may come to once its aliases are written out, per node that it has. */
  private static final int MAX_BLOW_UP = 10;

  private final SourceLines lines;
  private final int base;
  private final CodePoints offsets;
  private final char mark;
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
   * @param mark what stands for a backslash that is to be read as itself
   */
  YamlNodes(SourceLines lines, Span span, char mark) {
    this.lines = lines;
    this.base = span.start();
    this.offsets = CodePoints.of(span.in(lines.text()));
    this.mark = mark;
  }

  Yaml.Result result() {
    return new Yaml.Result(root, aliased);
  }

  void take(Event event) throws MalformedYaml {
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
    String value = mark == NO_MARK ? event.getValue() : event.getValue().replace(mark, '\\');
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

  int offset(Mark mark) {
    return at(mark.getIndex());
  }

  /**
   * @param codePoint counted from the start of the text that is parsed
   */
  int at(int codePoint) {
    return base + offsets.toUnits(codePoint);
  }
}
