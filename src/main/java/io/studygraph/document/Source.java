package io.studygraph.document;

import io.studygraph.markdown.SourceLines;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a note as its author sent them, decoded. Nothing is normalised: a byte order mark,
 * CRLF and a missing final newline are all still there, so {@link #bytes} gives back exactly what
 * {@link #decode} took.
 *
 * @param path the file's path, with {@code /}, where it is known: titles fall back to it
 */
public record Source(String text, @Nullable String path) {

  /**
   * @throws NotUtf8 when the bytes are not valid UTF-8
   */
  public static Source decode(byte[] bytes, @Nullable String path) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8(in.position());
    }
    return new Source(out.flip().toString(), path);
  }

  /** Where a text stands in some lines: their whole when it is not there as such. */
  public Range range(Lines place, String wanted) {
    SourceLines lines = SourceLines.of(text);
    int start = lines.start(place.start());
    int end = lines.start(place.end()) + lines.line(place.end()).length();
    int found = text.indexOf(wanted, start);
    boolean there = found >= 0 && found + wanted.length() <= end;
    return new Range(
        position(lines, there ? found : start),
        position(lines, there ? found + wanted.length() : end));
  }

  private static Position position(SourceLines lines, int offset) {
    int line = lines.lineAt(offset);
    return new Position(line, offset - lines.start(line) + 1, offset);
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
