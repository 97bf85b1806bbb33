package io.studygraph.ingest;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip file, read by its directory: what lies in the file beside that is no part of it, as every
 * program that shows a zip has it. A file that is damaged does not hide the others.
 */
final class ZipArchive implements Archive {

  private static final int DIRECTORY_ENTRY = 0x504b0102;

  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private final Allowance allowance;

  private ZipArchive(ZipFile zip, Allowance allowance) {
    this.zip = zip;
    this.entries = zip.getEntries();
    this.allowance = allowance;
  }

  static ZipArchive open(File file, Limits limits) throws IOException {
    if (directoryEntries(file) > limits.files()) {
      throw new TooManyFiles();
    }
    ZipFile zip = ZipFile.builder().setFile(file).setIgnoreLocalFileHeader(true).get();
    return new ZipArchive(zip, new Allowance(limits.unpackedSize()));
  }

  @Override
  public @Nullable Member next() {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return member(entry);
      }
    }
    return null;
  }

  private Member member(ZipArchiveEntry entry) {
    int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
    if (type != 0 && type != UnixStat.FILE_FLAG) {
      return Member.unusable(entry.getName(), Kind.LINK_OR_DEVICE);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Member.unusable(entry.getName(), Kind.ENCRYPTED);
    }
    if (!zip.canReadEntryData(entry)) {
      return Member.unusable(entry.getName(), Kind.UNSUPPORTED);
    }
    return Member.file(
        entry.getName(), most -> read(entry, most), NoteLabel.of(entry.getComment()).orElse(null));
  }

  private byte[] read(ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream in = allowance.meter(zip.getInputStream(entry))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length <= most && checksum(bytes) != entry.getCrc()) {
        throw new ZipException("The checksum is another");
      }
      return bytes;
    }
  }

  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  /**
   * How many entries the directory has at most, by their signatures: the library makes objects of
   * all of them before it gives the first, and what the file says of their number may be a lie.
   */
  private static int directoryEntries(File file) throws IOException {
    int found = 0;
    int window = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        window = window << 8 | next;
        if (window == DIRECTORY_ENTRY) {
          found++;
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
