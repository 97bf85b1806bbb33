package io.studygraph.database;

/** What the server's configuration file says. */
final class ServerSettings {

  private ServerSettings() {}

  static String listeningOn(int port) {
    return """
        # Written at every start. What is to last belongs in postgresql.auto.conf (ALTER SYSTEM).
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        fsync = on
        synchronous_commit = on
        shared_buffers = 128MB
        max_connections = 50
        # Replayed after a crash, before the server answers.
        max_wal_size = 256MB
        # Nothing that it runs on has to seek. With the default, 4, rows found by an index look so dear that it reads
        # through a whole list in search of a rare tag.
        random_page_cost = 1.1
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_checkpoints = off
        # Details quote rows, and a log is no place for what notes say.
        log_error_verbosity = terse
        """
        .formatted(port);
  }
}
