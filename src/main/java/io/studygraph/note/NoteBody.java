package io.studygraph.note;

import io.studygraph.document.NotUtf8;
import io.studygraph.document.Reading;
import io.studygraph.document.Source;
import io.studygraph.document.Unwritable;
import org.jspecify.annotations.Nullable;

/** What the body of a request wants a note to say. */
final class NoteBody {

  private NoteBody() {}

  static Reading read(Source source, @Nullable String mode) {
    Reading reading = Reading.of(source);
    if ("strict".equals(mode)) {
      InvalidNote.refuse(reading);
    }
    return reading;
  }

  static Source written(NoteDraft draft, @Nullable String slug) {
    try {
      return new Source(draft.toMarkdown(slug), path(slug));
    } catch (Unwritable unwritable) {
      throw new UnwritableNote(unwritable);
    }
  }

  static Source decoded(byte[] markdown, @Nullable String slug) {
    try {
      return Source.decode(markdown, path(slug));
    } catch (NotUtf8 notUtf8) {
      throw new NotUnicode(notUtf8);
    }
  }

  private static @Nullable String path(@Nullable String slug) {
    return slug == null ? null : slug + ".md";
  }
}
