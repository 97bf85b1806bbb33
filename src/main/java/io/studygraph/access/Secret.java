package io.studygraph.access;

import io.studygraph.http.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The text of an API key: {@code sg_} and 256 random bits. It is hashed with plain SHA-256: what
 * makes a slow hash necessary for passwords, that people choose them, is not so here.
 */
final class Secret {

  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String make() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return "sg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** HMAC-SHA256. */
  static byte[] derive(String secret, String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  static byte[] hash(String secret) {
    return Digest.sha256(secret);
  }
}
