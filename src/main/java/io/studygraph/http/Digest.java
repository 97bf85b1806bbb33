package io.studygraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256, which names contents and hides secrets. */
public final class Digest {

  private Digest() {}

  /** To be fed with a content of any length. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public static byte[] sha256(byte[] content) {
    return sha256().digest(content);
  }

  public static byte[] sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A short name: the hash's first bytes in hex. */
  public static String name(byte[] content, int bytes) {
    return HexFormat.of().formatHex(sha256(content), 0, bytes);
  }

  public static String name(String text, int bytes) {
    return name(text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** A short name of many texts, each with its end, none of which is kept. */
  public static String name(Stream<String> contents, int bytes) {
    MessageDigest digest = sha256();
    contents.forEach(
        content -> {
          digest.update(content.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }
}
