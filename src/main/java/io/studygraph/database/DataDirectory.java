package io.studygraph.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The directory that holds everything the embedded server needs and writes. Open, it belongs to
 * this process: another that opens it is refused.
 *
 * <pre>
 * lock          held while the application runs; names its process
 * password      of the roles postgres and studygraph
 * cluster/      PostgreSQL's data directory
 * server.log    what the server said since its last start
 * programs-…/   PostgreSQL's programs
 * </pre>
 */
final class DataDirectory implements Closeable {

  private static final Logger LOG = Logger.getLogger(DataDirectory.class);
  private static final String UNFINISHED = "unfinished-";

  private final Path path;
  private final DirectoryLock lock;

  private DataDirectory(Path path, DirectoryLock lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataDirectory open(Path directory) throws IOException {
    refuseUnlessOurs(directory);
    refuseUnlessQuotable(directory.toAbsolutePath());
    // Above it, the usual permissions: another user than root may have to pass through.
    Files.createDirectories(directory.toAbsolutePath().resolveSibling(""));
    OwnerOnly.directory(directory);
    Path path = directory.toRealPath();
    var opened = new DataDirectory(path, DirectoryLock.on(path));
    opened.discardUnfinished();
    return opened;
  }

  Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path serverLog() {
    return path.resolve("server.log");
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  String password() throws IOException {
    if (!Files.isReadable(passwordFile())) {
      throw new DatabaseUnavailable(
          "%s cannot be read. Without it the data beside it cannot be opened: put it back."
              .formatted(passwordFile()));
    }
    return Files.readString(passwordFile());
  }

  /** Makes a password for a cluster yet to be created, and keeps it. */
  String newPassword() throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    OwnerOnly.file(passwordFile());
    Files.writeString(passwordFile(), password);
    sync(passwordFile(), WRITE);
    return password;
  }

  /**
   * Makes a directory for what is not whole yet. It is deleted at the next start unless published.
   */
  Path unfinished() throws IOException {
    return Files.createTempDirectory(path, UNFINISHED);
  }

  /**
   * Gives what is finished its name, so that whatever bears the name is whole. On disk when this
   * returns: after a power failure it would be taken for unfinished.
   */
  void publish(Path finished, Path name) throws IOException {
    Files.move(finished, name, ATOMIC_MOVE);
    if (OwnerOnly.POSIX) {
      sync(path, READ);
    }
  }

  private void discardUnfinished() throws IOException {
    try (var all = Files.newDirectoryStream(path, UNFINISHED + "*")) {
      for (Path each : all) {
        try {
          discard(each);
        } catch (IOException | UncheckedIOException e) {
          // A program outlives the application that was killed while it wrote here. Next time,
          // then.
          LOG.debugf(e, "%s is still being written", each);
        }
      }
    }
  }

  /** Deletes what the path names, with everything below it, if there is anything. */
  static void discard(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  /**
   * Permissions are about to be changed and files written, so a directory named by mistake is left
   * alone.
   */
  private static void refuseUnlessOurs(Path directory) throws IOException {
    if (!Files.exists(directory) || Files.exists(directory.resolve(DirectoryLock.FILE))) {
      return;
    }
    try (Stream<Path> content = Files.list(directory)) {
      if (content.anyMatch(each -> !each.endsWith("lost+found"))) {
        throw new DatabaseUnavailable(
            "%s is neither empty nor a database of Studygraph: set studygraph.database.dir to a directory of its own."
                .formatted(directory));
      }
    }
  }

  /** PostgreSQL starts its server by a shell, with the paths in double quotes. */
  private static void refuseUnlessQuotable(Path path) {
    if (path.toString().matches(".*[\"$`].*")) {
      throw new DatabaseUnavailable(
          "PostgreSQL cannot work in %s: set studygraph.database.dir to a directory without \", $ and `."
              .formatted(path));
    }
  }

  private static void sync(Path path, OpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
