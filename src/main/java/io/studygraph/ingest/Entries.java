package io.studygraph.ingest;

import io.studygraph.document.NotUtf8;
import io.studygraph.document.Position;
import io.studygraph.document.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The notes in an archive, one at a time, with everything else refused by name: nothing that lies
 * in an archive is lost without a word.
 */
final class Entries implements Closeable {

  private static final Logger LOG = Logger.getLogger(Entries.class);

  private final Archive archive;
  private final Limits limits;
  private final Set<String> paths = new HashSet<>();
  private int members;
  private boolean ended;

  Entries(Archive archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  /** The next, in the order of the archive; null behind the last. */
  @Nullable Entry next() {
    if (ended) {
      return null;
    }
    try {
      Archive.Member member = archive.next();
      if (member == null) {
        ended = true;
        return null;
      }
      if (++members > limits.files()) {
        throw new TooManyFiles();
      }
      return entry(member);
    } catch (Allowance.Exceeded exceeded) {
      return end(Finding.ARCHIVE_TOO_LARGE, limits.unpackedSize());
    } catch (TooManyFiles tooMany) {
      return end(Finding.TOO_MANY_FILES, limits.files());
    } catch (IOException | RuntimeException damage) {
      // Of damaged archives the library makes exceptions of many kinds, unchecked ones included.
      LOG.debug("An archive cannot be read further", damage);
      return end(Finding.ARCHIVE_DAMAGED);
    }
  }

  private Entry.Refused end(Finding finding, Object... details) {
    ended = true;
    return new Entry.Refused(null, Outcome.FAILED, finding.diagnostic(details));
  }

  private Entry entry(Archive.Member member) throws Allowance.Exceeded {
    Optional<String> objection = FilePath.objection(member.name());
    if (objection.isPresent()) {
      return refused(member.name(), Finding.UNSAFE_PATH, objection.get());
    }
    String path = FilePath.normal(member.name());
    return switch (member.kind()) {
      case LINK_OR_DEVICE -> refused(path, Finding.NOT_A_FILE);
      case ENCRYPTED -> refused(path, Finding.ENCRYPTED_FILE);
      case UNSUPPORTED -> refused(path, Finding.UNSUPPORTED_COMPRESSION);
      case FILE -> file(path, member.label(), member.content());
    };
  }

  private Entry file(String path, @Nullable NoteLabel label, Archive.Content content)
      throws Allowance.Exceeded {
    if (label == null && !FilePath.isMarkdown(path)) {
      return new Entry.Refused(path, Outcome.SKIPPED, Finding.NOT_MARKDOWN.diagnostic());
    }
    if (!paths.add(path)) {
      return refused(path, Finding.DUPLICATE_PATH);
    }
    try {
      byte[] bytes = content.read(limits.fileSize());
      return bytes.length > limits.fileSize()
          ? refused(path, Finding.FILE_TOO_LARGE, limits.fileSize())
          : note(path, label, bytes);
    } catch (Allowance.Exceeded exceeded) {
      throw exceeded;
    } catch (IOException | RuntimeException damage) {
      LOG.debugf(damage, "The file %s cannot be read", path);
      return refused(path, Finding.FILE_DAMAGED);
    }
  }

  private static Entry note(String path, @Nullable NoteLabel label, byte[] bytes) {
    try {
      String named = label == null ? path : label.file();
      return new Entry.Note(path, label, Source.decode(bytes, named));
    } catch (NotUtf8 notUtf8) {
      Position position = TextPosition.ofByte(bytes, notUtf8.offset());
      return new Entry.Refused(
          path, Outcome.FAILED, Finding.NOT_UTF8.at(position, null, notUtf8.offset()));
    }
  }

  private static Entry.Refused refused(String path, Finding finding, Object... details) {
    return new Entry.Refused(path, Outcome.FAILED, finding.diagnostic(details));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
