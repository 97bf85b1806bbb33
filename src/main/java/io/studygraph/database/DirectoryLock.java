package io.studygraph.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps a directory to one process. The system releases it however the process ends. */
final class DirectoryLock implements Closeable {

  static final String FILE = "lock";

  /** Locked in place of the content, which stays readable on systems with mandatory locks. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock on(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    OwnerOnly.file(file);
    FileChannel channel = FileChannel.open(file, READ, WRITE);
    if (tryLock(channel) == null) {
      throw new DatabaseUnavailable(
          """
          The database in %s is in use by process %s.
          Stop that one first, or set studygraph.database.dir to another directory, or QUARKUS_DATASOURCE_JDBC_URL to a server."""
              .formatted(directory, Files.readString(file).strip()));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)), 0);
    return new DirectoryLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /**
   * Leaves a channel open that got no lock: POSIX releases all locks of a process on a file as soon
   * as the process closes the file once, so closing it would release the lock of another here.
   */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
