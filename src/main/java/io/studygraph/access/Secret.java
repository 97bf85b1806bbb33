package io.studygraph.access;

import io.studygraph.http.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The text of an API key: {@code sg_} and 256 random bits. It is hashed with plain SHA-256: what
 * makes a slow hash necessary for passwords, that people choose them, is not so here.
 */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String make() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return "sg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static byte[] hash(String secret) {
    return Digest.sha256(secret);
  }
}
