package io.studygraph.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** An answer as it is kept: its head as a line of JSON, then its body, in gzip. */
final class Answer {

  private final Recording recording;

  private Answer(Recording recording) {
    this.recording = recording;
  }

  /**
   * @param most bytes that it may come to
   */
  static Answer begin(Head head, long most, ObjectMapper json) throws IOException {
    Recording recording = new Recording(most);
    recording.write(json.writeValueAsBytes(head));
    recording.write('\n');
    return new Answer(recording);
  }

  /** For the body. */
  Recording body() {
    return recording;
  }

  /** Empty when it came to too many bytes. */
  Optional<byte[]> end() throws IOException {
    return recording.end();
  }

  static Response read(byte[] kept, ObjectMapper json) throws IOException {
    byte[] plain;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
      plain = in.readAllBytes();
    }
    int line = 0;
    while (plain[line] != '\n') {
      line++;
    }
    return json.readValue(plain, 0, line, Head.class)
        .replay(Arrays.copyOfRange(plain, line + 1, plain.length));
  }
}
