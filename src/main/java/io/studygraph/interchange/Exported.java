package io.studygraph.interchange;

import java.util.List;

/** A file in the format of another program. */
public final class Exported {

  private final String filename;
  private final byte[] bytes;
  private final int questions;
  private final int flashcards;
  private final List<Loss> losses;

  Exported(String filename, byte[] bytes, int questions, int flashcards, List<Loss> losses) {
    this.filename = filename;
    this.bytes = bytes.clone();
    this.questions = questions;
    this.flashcards = flashcards;
    this.losses = losses;
  }

  public String filename() {
    return filename;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many of the quiz's questions are in it. */
  public int questions() {
    return questions;
  }

  /** How many of the note's flashcards are in it. */
  public int flashcards() {
    return flashcards;
  }

  /** What it could not hold. */
  public List<Loss> losses() {
    return losses;
  }
}
