package io.studygraph.ingest;

import static io.studygraph.ingest.Packed.gzip;
import static io.studygraph.ingest.Packed.tar;
import static io.studygraph.ingest.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

  private static final Limits LIMITS = new Limits(100, 100_000, 10);

  private final Path folder;

  EntriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void notesComeInTheOrderOfTheArchive() throws IOException {
    byte[] zip =
        zip(
            packed -> {
              Packed.add(packed, "b.md", "# B");
              Packed.add(packed, "a/", "");
              Packed.add(packed, "./a/a.md", "# A");
            });
    byte[] tar =
        tar(
            packed -> {
              Packed.add(packed, "b.md", "# B");
              Packed.add(packed, "a/", "");
              Packed.add(packed, "./a/a.md", "# A");
            });

    assertThat(ofZip(zip)).containsExactly("b.md: # B", "a/a.md: # A");
    assertThat(ofTar(tar)).containsExactly("b.md: # B", "a/a.md: # A");
    assertThat(ofTarball(gzip(tar))).containsExactly("b.md: # B", "a/a.md: # A");
  }

  @Test
  void pathsThatLeadElsewhereAreRefusedAndTheOthersKept() throws IOException {
    byte[] zip =
        zip(
            packed -> {
              Packed.add(packed, "../up.md", "x");
              Packed.add(packed, "/root.md", "x");
              Packed.add(packed, "ok.md", "y");
            });
    byte[] tar =
        tar(
            packed -> {
              Packed.add(packed, "../up.md", "x");
              Packed.add(packed, "/root.md", "x");
              Packed.add(packed, "ok.md", "y");
            });

    assertThat(ofZip(zip))
        .containsExactly("../up.md! unsafe-path", "/root.md! unsafe-path", "ok.md: y");
    assertThat(ofTar(tar))
        .containsExactly("../up.md! unsafe-path", "/root.md! unsafe-path", "ok.md: y");
  }

  @Test
  void linksAndDevicesAreRefused() throws IOException {
    byte[] tar =
        tar(
            packed -> {
              Packed.addLink(packed, "soft.md", TarConstants.LF_SYMLINK, "/etc/passwd");
              Packed.addLink(packed, "hard.md", TarConstants.LF_LINK, "ok.md");
              Packed.addLink(packed, "pipe.md", TarConstants.LF_FIFO, "");
              Packed.addLink(packed, "device.md", TarConstants.LF_CHR, "");
              Packed.add(packed, "ok.md", "y");
            });
    byte[] zip =
        zip(
            packed -> {
              ZipArchiveEntry link = new ZipArchiveEntry("soft.md");
              link.setUnixMode(UnixStat.LINK_FLAG | 0777);
              packed.putArchiveEntry(link);
              packed.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
              packed.closeArchiveEntry();
              Packed.add(packed, "ok.md", "y");
            });

    assertThat(ofTar(tar))
        .containsExactly(
            "soft.md! not-a-file",
            "hard.md! not-a-file",
            "pipe.md! not-a-file",
            "device.md! not-a-file",
            "ok.md: y");
    assertThat(ofZip(zip)).containsExactly("soft.md! not-a-file", "ok.md: y");
  }

  @Test
  void whatIsNoMarkdownIsSkippedByName() throws IOException {
    Map<String, String> files = new java.util.LinkedHashMap<>();
    files.put("picture.png", "x");
    files.put("__MACOSX/._a.md", "x");
    files.put("a.md", "y");

    assertThat(ofZip(zip(files)))
        .containsExactly("picture.png- not-markdown", "__MACOSX/._a.md- not-markdown", "a.md: y");
  }

  @Test
  void aSecondFileOfOnePathIsRefused() throws IOException {
    byte[] zip =
        zip(
            packed -> {
              Packed.add(packed, "a.md", "1");
              Packed.add(packed, "./a.md", "2");
            });

    assertThat(ofZip(zip)).containsExactly("a.md: 1", "a.md! duplicate-path");
  }

  @Test
  void aFileMayHaveAsManyBytesAsANoteAndNoMore() throws IOException {
    Map<String, String> files = new java.util.LinkedHashMap<>();
    files.put("fits.md", "x".repeat(100));
    files.put("large.md", "x".repeat(101));
    files.put("ok.md", "y");

    List<String> expected =
        List.of("fits.md: " + "x".repeat(100), "large.md! file-too-large", "ok.md: y");
    assertThat(ofZip(zip(files))).isEqualTo(expected);
    assertThat(ofTar(tar(files))).isEqualTo(expected);
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    byte[] zip =
        zip(
            packed -> {
              packed.putArchiveEntry(new ZipArchiveEntry("a.md"));
              packed.write(new byte[] {'#', '\n', 'x', (byte) 0xff});
              packed.closeArchiveEntry();
            });
    try (Entries entries = new Entries(ZipArchive.open(file(zip), LIMITS), LIMITS)) {
      assertThat(entries.next())
          .isInstanceOfSatisfying(
              Entry.Refused.class,
              refused -> {
                assertThat(refused.diagnostic().code()).isEqualTo("not-utf8");
                assertThat(refused.diagnostic().message()).contains("offset 3");
                assertThat(refused.diagnostic().range().start().line()).isEqualTo(2);
              });
    }
  }

  @Test
  void aTarballThatUnpacksToTooMuchIsReadNoFurther() throws IOException {
    byte[] bomb =
        gzip(
            tar(
                packed -> {
                  Packed.add(packed, "ok.md", "y");
                  Packed.add(packed, "zeros.bin", "\0".repeat(200_000));
                  Packed.add(packed, "behind.md", "z");
                }));

    assertThat(bomb.length).isLessThan(2000);
    assertThat(ofTarball(bomb))
        .containsExactly("ok.md: y", "zeros.bin- not-markdown", "null! archive-too-large");
  }

  @Test
  void aZipWhoseFilesTogetherAreTooMuchIsReadNoFurther() throws IOException {
    Limits tight = new Limits(100, 150, 10);
    byte[] zip = zip(Map.of("a.md", "x".repeat(100), "b.md", "x".repeat(100)));

    assertThat(all(ZipArchive.open(file(zip), tight), tight))
        .hasSize(2)
        .last()
        .isEqualTo("null! archive-too-large");
  }

  @Test
  void aHeaderThatIsTooLongEndsTheReading() throws IOException {
    Limits wide = new Limits(100, 10_000_000, 10);
    byte[] tar =
        tar(
            packed -> {
              Packed.add(packed, "ok.md", "y");
              TarArchiveEntry name =
                  new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
              name.setSize(2_000_000);
              packed.putArchiveEntry(name);
              packed.write("n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
              packed.closeArchiveEntry();
              Packed.add(packed, "behind.md", "z");
            });

    assertThat(all(TarArchive.open(file(tar), false, wide), wide))
        .containsExactly("ok.md: y", "null! archive-damaged");
  }

  @Test
  void moreFilesThanAllowedAreNotRead() throws IOException {
    Limits two = new Limits(100, 100_000, 2);
    byte[] tar = tar(Map.of("a.md", "1", "b.md", "2", "c.md", "3"));
    byte[] zip = zip(Map.of("a.md", "1", "b.md", "2", "c.md", "3"));

    assertThat(all(TarArchive.open(file(tar), false, two), two))
        .hasSize(3)
        .last()
        .isEqualTo("null! too-many-files");
    assertThatThrownBy(() -> ZipArchive.open(file(zip), two)).isInstanceOf(TooManyFiles.class);
  }

  @Test
  void aTarThatIsCutShortSaysSo() throws IOException {
    byte[] tar = twoFiles();

    assertThat(ofTar(Arrays.copyOf(tar, 1024 + 512 + 50)))
        .containsExactly("a.md: 1", "b.md! file-damaged", "null! archive-damaged");
    assertThat(ofTar(Arrays.copyOf(tar, 1024))).containsExactly("a.md: 1", "null! archive-damaged");
    assertThat(ofTar(new byte[0])).containsExactly("null! archive-damaged");
  }

  @Test
  void aTarBehindATarIsNotLostWithoutAWord() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(tar(Map.of("a.md", "1")));
    both.write(tar(Map.of("b.md", "2")));

    assertThat(ofTar(both.toByteArray())).containsExactly("a.md: 1", "null! archive-damaged");
  }

  @Test
  void aDamagedHeaderEndsTheReading() throws IOException {
    byte[] tar = twoFiles();
    tar[1024 + 3] ^= 1;

    assertThat(ofTar(tar)).containsExactly("a.md: 1", "null! archive-damaged");
  }

  @Test
  void aDamagedTarballSaysSoThoughItsFilesCameThrough() throws IOException {
    byte[] tarball = gzip(twoFiles());
    tarball[tarball.length - 6] ^= 1;

    assertThat(ofTarball(tarball)).startsWith("a.md: 1").last().isEqualTo("null! archive-damaged");
  }

  @Test
  void aDamagedFileInAZipDoesNotHideTheOthers() throws IOException {
    byte[] zip =
        zip(
            packed -> {
              packed.setLevel(0);
              Packed.add(packed, "a.md", "first text");
              Packed.add(packed, "b.md", "second text");
            });
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("first text")] = 'F';

    assertThat(ofZip(zip)).containsExactly("a.md! file-damaged", "b.md: second text");
  }

  @Test
  void encryptedFilesAreRefused() throws IOException {
    byte[] zip = zip(Map.of("a.md", "secret"));
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    zip[directory + 8] |= 1;

    assertThat(ofZip(zip)).containsExactly("a.md! encrypted-file");
  }

  @Test
  void filesPackedByOtherMethodsAreRefused() throws IOException {
    byte[] zip = zip(Map.of("a.md", "text"));
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    zip[directory + 10] = (byte) ZipMethod.LZMA.getCode();

    assertThat(ofZip(zip)).containsExactly("a.md! unsupported-compression");
  }

  @Test
  void whatIsNoArchiveIsNotOpenedOrGivesNothing() throws IOException {
    byte[] text = "# No archive\n\n".repeat(100).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ZipArchive.open(file(text), LIMITS)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> TarArchive.open(file(text), true, LIMITS))
        .isInstanceOf(IOException.class);
    assertThat(ofTar(text)).containsExactly("null! archive-damaged");
  }

  @Test
  void emptyArchivesHaveNothing() throws IOException {
    assertThat(ofZip(zip(Map.of()))).isEmpty();
    assertThat(ofTar(tar(Map.of()))).isEmpty();
  }

  @Test
  void anEntryWithoutSizeIsAnEmptyNote() throws IOException {
    byte[] tar =
        tar(
            packed -> {
              packed.putArchiveEntry(new TarArchiveEntry("empty.md"));
              packed.closeArchiveEntry();
            });

    assertThat(ofTar(tar)).containsExactly("empty.md: ");
  }

  private static byte[] twoFiles() throws IOException {
    return tar(
        packed -> {
          Packed.add(packed, "a.md", "1");
          Packed.add(packed, "b.md", "x".repeat(90));
        });
  }

  private List<String> ofZip(byte[] bytes) throws IOException {
    return all(ZipArchive.open(file(bytes), LIMITS), LIMITS);
  }

  private List<String> ofTar(byte[] bytes) throws IOException {
    return all(TarArchive.open(file(bytes), false, LIMITS), LIMITS);
  }

  private List<String> ofTarball(byte[] bytes) throws IOException {
    return all(TarArchive.open(file(bytes), true, LIMITS), LIMITS);
  }

  private File file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "archive", null), bytes).toFile();
  }

  /**
   * {@code path: text} of notes, {@code path! code} of failed files, {@code path- code} of others.
   */
  private static List<String> all(Archive archive, Limits limits) throws IOException {
    List<String> all = new ArrayList<>();
    try (Entries entries = new Entries(archive, limits)) {
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        if (entry instanceof Entry.Refused refused) {
          String mark = refused.outcome() == Outcome.FAILED ? "! " : "- ";
          all.add(refused.path() + mark + refused.diagnostic().code());
        } else if (entry instanceof Entry.Note note) {
          all.add(note.file() + ": " + note.source().text());
        }
      }
    }
    return all;
  }
}
