package io.studygraph.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes that a request may still unpack. */
final class Allowance {

  private long left;

  Allowance(long bytes) {
    this.left = bytes;
  }

  /** A stream whose bytes count, and that ends in {@link Exceeded} when they are too many. */
  InputStream meter(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(read, 0));
        return read;
      }

      @Override
      public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        spend(skipped);
        return skipped;
      }
    };
  }

  private void spend(long bytes) throws Exceeded {
    left -= bytes;
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** More was unpacked than is allowed. */
  static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1;
  }
}
