package io.studygraph.document;

import io.studygraph.markdown.YamlNode.Entry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether readers may see a note, and from when on, as keys of the front matter say it. */
final class Publication {

  private final FrontValues values;
  private @Nullable Status status;
  private @Nullable Status flag;
  private @Nullable Instant at;

  Publication(FrontValues values) {
    this.values = values;
  }

  /** {@code status} counts before {@code draft} and {@code published}. */
  Status status() {
    return status != null ? status : flag != null ? flag : Status.PUBLISHED;
  }

  @Nullable Instant at() {
    return at;
  }

  void readStatus(Entry entry) {
    Optional<String> text = values.text(entry, "draft or published");
    for (Status known : Status.values()) {
      if (text.filter(known.toString()::equalsIgnoreCase).isPresent()) {
        status = known;
      }
    }
    if (text.isPresent() && status == null) {
      values
          .diagnostics()
          .add(DiagnosticCode.INVALID_STATUS, entry.value().span(), "/status", null);
    }
  }

  void readFlag(Entry entry, Status yes, Status no) {
    if (entry.value().value() instanceof Boolean set) {
      Status said = set.booleanValue() ? yes : no;
      flag = flag == Status.DRAFT ? flag : said; // draft: false and published: false is a draft
    } else {
      values.wrongType(entry, "true or false");
    }
  }

  void readAt(Entry entry) {
    Optional<String> text = values.text(entry, "a time").filter(found -> !Placeholders.isIn(found));
    at = text.flatMap(Moments::read).orElse(null);
    if (text.isPresent() && at == null) {
      values
          .diagnostics()
          .add(DiagnosticCode.INVALID_PUBLISH_AT, entry.value().span(), "/publishAt", null);
    }
  }
}
