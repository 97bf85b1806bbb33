package io.studygraph.ingest;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** A tar file, read from front to back. */
final class TarArchive implements Archive {

  /** Names and attributes of one file; the library reads them into memory whatever their length. */
  private static final int MOST_HEADER = 1 << 20;

  /**
   * Two records of zeros end a tar, by POSIX; one is what some programs write. Also the size of
   * blocks, so that the library swallows nothing that lies behind the end.
   */
  private static final int RECORD = 512;

  private final Tape tape;
  private final TarArchiveInputStream tar;

  private TarArchive(Tape tape) {
    this.tape = tape;
    this.tar = new TarArchiveInputStream(tape, RECORD, RECORD, "UTF-8");
  }

  static TarArchive open(File file, boolean gzip, Limits limits) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()));
    try {
      InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in;
      return new TarArchive(new Tape(new Allowance(limits.unpackedSize()).meter(plain)));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public @Nullable Member next() throws IOException {
    for (TarArchiveEntry entry = header(); entry != null; entry = header()) {
      if (!entry.isCheckSumOK()) {
        throw new IOException("The header has another checksum");
      }
      if (!entry.isDirectory()) {
        return member(entry);
      }
    }
    return null;
  }

  private @Nullable TarArchiveEntry header() throws IOException {
    if (tar.getCurrentEntry() != null) {
      tar.transferTo(OutputStream.nullOutputStream());
    }
    tape.most = MOST_HEADER;
    TarArchiveEntry entry = tar.getNextEntry();
    tape.most = Long.MAX_VALUE;
    if (entry == null) {
      requireEnd();
    }
    return entry;
  }

  /** Without its mark a tar was cut short, and what lies behind it would be lost without a word. */
  private void requireEnd() throws IOException {
    if (tape.zeros < RECORD) {
      throw new IOException("There is no end mark");
    }
    long behind = tape.transferTo(OutputStream.nullOutputStream());
    if (tape.zeros < behind) {
      throw new IOException("There is more behind the end mark");
    }
  }

  private Member member(TarArchiveEntry entry) {
    boolean link = entry.isLink() || entry.isSymbolicLink();
    boolean device = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
    return !link && !device && tar.canReadEntryData(entry)
        ? Member.file(entry.getName(), most -> tar.readNBytes(most + 1))
        : Member.unusable(entry.getName(), Kind.LINK_OR_DEVICE);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** Counts the zeros read last, and stops a header that is too long. */
  private static final class Tape extends FilterInputStream {

    private long zeros;
    private long most = Long.MAX_VALUE;

    Tape(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      int tail = 0;
      while (tail < read && buffer[offset + read - 1 - tail] == 0) {
        tail++;
      }
      zeros = tail == Math.max(read, 0) ? zeros + tail : tail;
      most -= Math.max(read, 0);
      if (most < 0) {
        throw new IOException("A header is too long");
      }
      return read;
    }

    /** By reading, since zeros count. */
    @Override
    public long skip(long bytes) throws IOException {
      byte[] buffer = new byte[(int) Math.min(bytes, 1 << 13)];
      return Math.max(0, read(buffer, 0, buffer.length));
    }
  }
}
