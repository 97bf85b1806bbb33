package io.studygraph.document;

import java.util.regex.Pattern;

/** What parts a name from the text behind it, in the forms that one kind of element has. */
final class Separator {

  private final Pattern form;

  /**
   * @param form at the start of a text, be it empty; it takes in a blank, and a dash between two
   */
  Separator(String form) {
    this.form = Pattern.compile(form);
  }

  /** The text without the separator that it starts with. */
  String skippedIn(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int behind = text.startsWith(" - ") ? 3 : 1;
    boolean usual =
        text.length() > behind
            && text.charAt(0) == ' '
            && Character.isLetterOrDigit(text.charAt(behind));
    return usual ? text.substring(behind) : form.matcher(text).replaceFirst("");
  }
}
