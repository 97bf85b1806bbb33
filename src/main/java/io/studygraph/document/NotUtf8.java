package io.studygraph.document;

/** The bytes of a note are not valid UTF-8. */
public final class NotUtf8 extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int offset;

  NotUtf8(int offset) {
    super("The file is not UTF-8: the byte at offset " + offset + " starts no valid character.");
    this.offset = offset;
  }

  /** 0-based offset, in bytes, of the first byte that is wrong. */
  public int offset() {
    return offset;
  }
}
