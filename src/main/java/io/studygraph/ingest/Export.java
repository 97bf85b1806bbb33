package io.studygraph.ingest;

import io.studygraph.http.Digest;
import io.studygraph.note.NoteSources;
import io.studygraph.note.NoteState;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Notes as a zip. The same notes give the same bytes, so that a hash of what there is to write
 * names what will have been written.
 */
final class Export {

  /** Part of the hash: raised whenever the same notes would be written as other bytes. */
  private static final String FORMAT = "1";

  private static final int BUFFER = 1 << 16;

  private record File(String name, NoteState note) {}

  private final List<File> files;

  private Export(List<File> files) {
    this.files = files;
  }

  static Export of(List<NoteState> notes) {
    Map<String, String> names = ExportNames.of(notes.stream().map(Export::label).toList());
    List<File> files = new ArrayList<>();
    notes.forEach(note -> files.add(new File(names.getOrDefault(note.slug(), ""), note)));
    files.sort(Comparator.comparing(File::name));
    return new Export(files);
  }

  /** Differs wherever the bytes of the zip do. */
  String version() {
    return Digest.name(
        Stream.concat(
            Stream.of(FORMAT),
            files.stream()
                .map(File::note)
                .map(note -> List.of(note.id(), note.revision(), note.updatedAt(), label(note)))
                .map(List::toString)),
        16);
  }

  void write(NoteSources sources, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
    Iterator<File> next = files.iterator();
    sources.read(
        files.stream().map(File::note).toList(),
        (note, source) -> {
          zip.putNextEntry(entry(next.next()));
          zip.write(source);
          zip.closeEntry();
        });
    zip.finish();
    zip.flush();
  }

  private static ZipEntry entry(File file) {
    ZipEntry entry = new ZipEntry(file.name());
    Instant time = file.note().updatedAt();
    // A zip has local times without a zone: ours is UTC, whatever the machine's. Programs that know
    // the field behind it show the right moment.
    entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    entry.setExtra(unixTime(time));
    entry.setComment(label(file.note()).comment());
    return entry;
  }

  /** The extended timestamp of Info-ZIP: {@code UT}, five bytes, the time of modification alone. */
  private static byte[] unixTime(Instant time) {
    return ByteBuffer.allocate(9)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0x5455)
        .putShort((short) 5)
        .put((byte) 1)
        .putInt((int) time.getEpochSecond())
        .array();
  }

  private static NoteLabel label(NoteState note) {
    return new NoteLabel(note.slug(), note.path(), note.formerSlugs());
  }
}
