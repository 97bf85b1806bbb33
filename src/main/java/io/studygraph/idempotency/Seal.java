package io.studygraph.idempotency;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encryption with AES-256-GCM. The nonce, 12 random bytes, stands before the ciphertext: the one
 * key of a request is used again when the request is.
 */
final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  byte[] close(byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] coded = run(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.wrap(plain));
    return ByteBuffer.allocate(nonce.length + coded.length).put(nonce).put(coded).array();
  }

  /**
   * @throws IllegalStateException for what this key did not close
   */
  byte[] open(byte[] sealed) {
    ByteBuffer rest = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    rest.get(nonce);
    return run(Cipher.DECRYPT_MODE, nonce, rest);
  }

  private byte[] run(int mode, byte[] nonce, ByteBuffer text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      ByteBuffer out = ByteBuffer.allocate(cipher.getOutputSize(text.remaining()));
      cipher.doFinal(text, out);
      return out.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A stored answer cannot be sealed or opened", e);
    }
  }
}
