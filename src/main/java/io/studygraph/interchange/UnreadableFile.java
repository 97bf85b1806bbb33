package io.studygraph.interchange;

/** A file is not in the format that it is said to be in. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param message says where, and quotes nothing of the file
   */
  UnreadableFile(String message) {
    super(message);
  }
}
