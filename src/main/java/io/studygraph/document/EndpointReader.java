package io.studygraph.document;

import io.studygraph.markdown.Block;
import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.Block.Paragraph;
import io.studygraph.markdown.Block.Row;
import io.studygraph.markdown.Block.Table;
import io.studygraph.markdown.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads bullets {@code - `GET /links/{code}` - redirects}, and the same as headings, table rows and
 * lines of code. Below API Design any call is read, elsewhere what can be nothing else: bullets and
 * rows with a method of HTTP and a path.
 */
final class EndpointReader {

  private static final String FORM = "- `METHOD /path` - text";

  private static final Set<String> METHOD = Set.of("method", "http method", "verb", "http verb");
  private static final Set<String> PATH =
      Set.of("path", "endpoint", "endpoints", "url", "uri", "route", "resource", "api");
  private static final Set<String> DESCRIPTION =
      Set.of("description", "purpose", "notes", "what it does", "summary", "action", "details");

  /** Languages of fences that list calls. */
  private static final Set<String> LISTS = Set.of("", "http", "rest", "text", "txt", "plaintext");

  private final Page page;
  private final Part part;
  private final boolean inApi;
  private final List<Endpoint> endpoints;
  private @Nullable String group;

  private EndpointReader(Page page, Part part, List<Endpoint> endpoints) {
    this.page = page;
    this.part = part;
    this.inApi = part.context == Role.API_DESIGN;
    this.endpoints = endpoints;
  }

  static List<Endpoint> read(Page page) {
    List<Endpoint> endpoints = new ArrayList<>();
    BitSet calls = Call.mayBeOn(page.lines());
    for (Part part : page.parts()) {
      boolean api = part.context == Role.API_DESIGN;
      boolean quiz = part.context == Role.QUIZZES || part.context == Role.FLASHCARDS;
      int call = calls.nextSetBit(part.firstLine);
      if (api || (!quiz && call >= 0 && call <= part.lastOwnLine())) {
        new EndpointReader(page, part, endpoints).readPart();
      }
    }
    return endpoints;
  }

  private void readPart() {
    if (inApi && part.heading != null) {
      Call.of(part.heading.text()).filter(Call::isCertain).ifPresent(this::addHeading);
    }
    for (Block block : part.blocks) {
      if (block instanceof Paragraph paragraph) {
        readParagraph(paragraph);
      } else if (block instanceof Listing list) {
        readList(list);
      } else if (block instanceof Table table) {
        readTable(table);
      } else if (block instanceof Code fence && inApi && LISTS.contains(fence.language())) {
        readFence(fence);
      }
    }
  }

  /** {@code ### GET /links} with the paragraph below it. */
  private void addHeading(Call call) {
    String description = call.description();
    if (description == null && !part.blocks.isEmpty()) {
      Block first = part.blocks.get(0);
      description = first instanceof Paragraph below ? below.text().markdown() : null;
    }
    add(
        new Call(call.method(), call.path(), description),
        new Lines(part.firstLine, part.lastLine));
  }

  private void readParagraph(Paragraph paragraph) {
    Prose text = paragraph.text();
    Optional<Call> call =
        Call.of(text).filter(found -> inApi && found.isCertain() && Call.isMarked(text));
    call.ifPresentOrElse(
        found -> add(found, Lines.of(paragraph.span())),
        () -> group = Label.of(text).map(Label::name).orElse(group));
  }

  private void readList(Listing list) {
    int before = endpoints.size();
    Unread unread = new Unread(list);
    for (Item item : list.items()) {
      if (!readItem(item)) {
        unread.add(item);
      }
    }
    // A list without any endpoint is about something else, such as how errors are told.
    if (inApi && endpoints.size() > before) {
      unread.report(page, FORM);
    }
  }

  private boolean readItem(Item item) {
    Optional<Bullet> bullet = Bullet.of(item);
    Optional<Call> call =
        bullet.flatMap(b -> Call.of(b.prose())).filter(c -> inApi || c.isCertain());
    call.ifPresent(found -> add(found, Lines.of(item.span())));
    boolean read = call.isPresent() || bullet.filter(this::readGroup).isPresent();
    bullet.flatMap(Bullet::tail).flatMap(Label::of).ifPresent(label -> group = label.name());
    return read;
  }

  /** An entry that names a group, with its endpoints nested below. */
  private boolean readGroup(Bullet bullet) {
    int before = endpoints.size();
    String around = group;
    group = bullet.label().map(Label::name).orElse(bullet.prose().plain());
    for (Item nested : bullet.nested()) {
      Bullet.of(nested)
          .flatMap(b -> Call.of(b.prose()))
          .filter(Call::isCertain)
          .ifPresent(call -> add(call, Lines.of(nested.span())));
    }
    group = around;
    return endpoints.size() > before;
  }

  private void readTable(Table table) {
    Columns columns = Columns.of(table);
    int paths = columns.find(PATH);
    int methods = columns.find(METHOD);
    int descriptions = columns.find(DESCRIPTION);
    for (Row row : table.rows()) {
      Optional<String> path = Columns.cell(row, paths).map(Prose::plain);
      String method =
          Columns.cell(row, methods).map(cell -> cell.plain().toUpperCase(Locale.ROOT)).orElse("");
      path.flatMap(found -> Call.of(Call.isMethod(method) ? method + " " + found : found))
          .ifPresent(
              call ->
                  add(
                      new Call(
                          call.method(),
                          call.path(),
                          Columns.cell(row, descriptions)
                              .map(cell -> cell.markdown().strip())
                              .orElse(null)),
                      Lines.of(row.span())));
    }
  }

  private void readFence(Code fence) {
    int last = fence.span().lastLine();
    for (int line = fence.span().firstLine(); line <= last; line++) {
      Lines at = new Lines(line, line);
      Call.of(page.lines().line(line)).ifPresent(call -> add(call, at));
    }
  }

  private void add(Call call, Lines lines) {
    endpoints.add(
        new Endpoint(group, call.method(), call.path(), call.description(), part.anchor(), lines));
  }
}
