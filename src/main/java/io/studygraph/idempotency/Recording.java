package io.studygraph.idempotency;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** What is written to it, in gzip; nothing, if that is more than a bound. */
final class Recording extends OutputStream {

  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final GZIPOutputStream gzip;
  private final long most;
  private boolean tooLong;

  Recording(long most) {
    this.most = most;
    try {
      this.gzip = new GZIPOutputStream(taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!tooLong) {
      gzip.write(bytes, offset, length);
      bound();
    }
  }

  /** Writes to this recording what has been written there. */
  OutputStream beside(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
        Recording.this.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        Recording.this.write(bytes, offset, length);
      }
    };
  }

  Optional<byte[]> end() throws IOException {
    gzip.finish();
    bound();
    return tooLong ? Optional.empty() : Optional.of(taken.toByteArray());
  }

  private void bound() {
    if (taken.size() > most) {
      tooLong = true;
      taken.reset();
    }
  }
}
