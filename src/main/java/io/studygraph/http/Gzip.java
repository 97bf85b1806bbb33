package io.studygraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compression of answers. Done here and not by the server, because the ETag has to tell the coded
 * bytes from the plain ones.
 */
final class Gzip {

  /** Below this, a packet's worth, compressing wins nothing. */
  private static final int WORTHWHILE = 1400;

  private Gzip() {}

  static boolean worthwhile(byte[] plain) {
    return plain.length >= WORTHWHILE;
  }

  /** Whether the value of {@code Accept-Encoding} names gzip, or any, without refusing it. */
  static boolean accepted(@Nullable String acceptEncoding) {
    return acceptEncoding != null
        && Arrays.stream(acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1))
            .map(coding -> coding.replace(" ", ""))
            .filter(coding -> coding.startsWith("gzip") || coding.startsWith("*"))
            .anyMatch(coding -> !coding.matches(".*;q=0(\\.0*)?"));
  }

  static byte[] compress(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
