package io.studygraph.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run PostgreSQL, which refuses to run as root, when the application does: in a user
 * namespace without root's powers, where the system allows one (containers often do not), else as
 * the owner of the data directory, who becomes {@code nobody} when it was root.
 */
final class Unprivileged {

  private static final int NOBODY = 65534;
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final List<String> prefix;
  private final long user;

  private Unprivileged(List<String> prefix, long user) {
    this.prefix = prefix;
    this.user = user;
  }

  static Unprivileged in(Path directory, Command command) throws IOException {
    long self = OwnerOnly.POSIX ? new UnixSystem().getUid() : NOBODY;
    if (self != 0) {
      return new Unprivileged(List.of(), self);
    }
    int owner = owner(directory);
    var namespace = new Unprivileged(List.of("unshare", "--user"), 0);
    if (owner == 0 && namespace.works(command)) {
      return namespace;
    }
    var other = as(owner == 0 ? NOBODY : owner);
    if (other.works(command)) {
      return other;
    }
    throw new DatabaseUnavailable(
        """
        PostgreSQL refuses to run as root, and here neither unshare nor setpriv can start it as somebody else.
        Start Studygraph as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL to a server.""");
  }

  static Unprivileged as(int user) {
    return new Unprivileged(
        List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--"), user);
  }

  /** What goes before the words of a command that this user is to run. */
  List<String> prefix() {
    return prefix;
  }

  /** Makes everything in the directory the property of the user that the server runs as. */
  void own(Path directory) throws IOException {
    if (prefix.isEmpty() || user == 0) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (owner(each) != user) {
          Files.setAttribute(each, "unix:gid", (int) user, LinkOption.NOFOLLOW_LINKS);
          Files.setAttribute(each, "unix:uid", (int) user, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "user " + user;
  }

  private boolean works(Command command) throws IOException {
    try {
      var words = new ArrayList<>(prefix);
      words.add("true");
      return command.run(MOMENT, "", words).succeeded();
    } catch (IOException e) {
      return false; // There is no such program here.
    }
  }

  private static int owner(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
