package io.studygraph.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and directories that nobody but their owner can read. Where there are no POSIX permissions
 * (Windows), they inherit what the directory above them allows.
 */
final class OwnerOnly {

  static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final Set<PosixFilePermission> DIRECTORY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  static void directory(Path path) throws IOException {
    Files.createDirectories(path, attributes(DIRECTORY));
    restrict(path, DIRECTORY);
  }

  static void file(Path path) throws IOException {
    try {
      Files.createFile(path, attributes(FILE));
    } catch (FileAlreadyExistsException e) {
      restrict(path, FILE);
    }
  }

  static void executable(Path path) throws IOException {
    restrict(path, DIRECTORY);
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (POSIX && !Files.getPosixFilePermissions(path).equals(permissions)) {
      Files.setPosixFilePermissions(path, permissions);
    }
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
