package io.studygraph.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Counts the words of {@link PlainText} without writing it out. */
final class WordCount {

  private int words;
  private boolean inside;

  int count() {
    return words;
  }

  void endLine() {
    inside = false;
  }

  static int of(String text) {
    WordCount count = new WordCount();
    count.add(text);
    return count.words;
  }

  static int of(Node node) {
    WordCount count = new WordCount();
    count.addWithin(node);
    return count.words;
  }

  void addWithin(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        add(text.getLiteral());
      } else if (child instanceof Code code) {
        add(code.getLiteral());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        inside = false;
      } else if (!(child instanceof HtmlInline)) {
        addWithin(child);
      }
    }
  }

  /** Whether it parts no words. */
  static boolean isInWord(char c) {
    return (c > ' ' && c < 128) || !Character.isWhitespace(c);
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean letter = isInWord(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
  }
}
