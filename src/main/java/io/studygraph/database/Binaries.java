package io.studygraph.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which the class path carries as one archive for one platform. */
final class Binaries {

  private static final String PREFIX = "programs-";

  private final Path home;

  private Binaries(Path home) {
    this.home = home;
  }

  /** Unpacks the programs, unless they are there, and removes those of other versions. */
  static Binaries unpackedIn(DataDirectory directory) throws IOException {
    URL archive = archive();
    Path home = directory.path().resolve(PREFIX + fingerprint(archive));
    if (!Files.isDirectory(home)) {
      try (var old = Files.newDirectoryStream(directory.path(), PREFIX + "*")) {
        for (Path each : old) {
          DataDirectory.discard(each);
        }
      }
      Path unfinished = directory.unfinished();
      unpack(archive, unfinished);
      directory.publish(unfinished, home);
    }
    return new Binaries(home);
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static URL archive() {
    String name = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
    return Optional.ofNullable(Binaries.class.getResource("/" + name))
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    """
                    This build carries no PostgreSQL for this platform (%s).
                    Build it here, or with -Dpostgres-binaries.platform=…, or set QUARKUS_DATASOURCE_JDBC_URL to a server."""
                        .formatted(name)));
  }

  /** {@code "Mac OS X", "aarch64"} → {@code postgres-darwin-arm_64.txz}. */
  static String archiveName(String os, String architecture) {
    String system = os.toLowerCase(Locale.ROOT);
    return "postgres-%s-%s.txz"
        .formatted(
            system.startsWith("windows")
                ? "windows"
                : system.startsWith("mac") ? "darwin" : "linux",
            architecture.equals("aarch64") ? "arm_64" : "x86_64");
  }

  /** Of the content, so that another version is another directory. */
  private static String fingerprint(URL archive) throws IOException {
    try (var in =
        new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpack(URL archive, Path home) throws IOException {
    try (InputStream in = archive.openStream();
        var tar = new TarArchiveInputStream(new XZInputStream(in))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, home.resolve(entry.getName()));
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      OwnerOnly.directory(path);
      return;
    }
    OwnerOnly.directory(path.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    OwnerOnly.file(path);
    try (var out = Files.newOutputStream(path)) {
      content.transferTo(out);
    }
    if ((entry.getMode() & 0100) != 0) {
      OwnerOnly.executable(path);
    }
  }
}
