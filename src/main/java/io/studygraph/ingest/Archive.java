package io.studygraph.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Files that were sent together, one after the other. */
interface Archive extends Closeable {

  /**
   * The next that is no folder; null behind the last. What it holds must be read before the next
   * one is asked for.
   *
   * @throws IOException when nothing more can be read
   */
  @Nullable Member next() throws IOException;

  /**
   * Something in an archive, under the name that the archive gives it, which is not to be trusted.
   *
   * @param label for a file of an export
   */
  record Member(String name, Kind kind, Content content, @Nullable NoteLabel label) {

    static Member file(String name, Content content) {
      return file(name, content, null);
    }

    static Member file(String name, Content content, @Nullable NoteLabel label) {
      return new Member(name, Kind.FILE, content, label);
    }

    /** One whose content is of no use. */
    static Member unusable(String name, Kind kind) {
      return new Member(name, kind, most -> new byte[0], null);
    }
  }

  /** What a member is. */
  enum Kind {
    FILE,
    ENCRYPTED,
    UNSUPPORTED,
    LINK_OR_DEVICE
  }

  /** The bytes of a file. */
  interface Content {

    /** All of them, or the first {@code most + 1} when there are more than {@code most}. */
    byte[] read(int most) throws IOException;
  }
}
