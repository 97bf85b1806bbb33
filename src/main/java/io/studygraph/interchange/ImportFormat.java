package io.studygraph.interchange;

import java.util.Locale;

/** A format that questions are read from. {@link #toString} is its name in requests. */
public enum ImportFormat {
  GIFT {
    @Override
    Imported readText(String text) {
      return GiftReader.read(text);
    }
  },

  AIKEN {
    @Override
    Imported readText(String text) {
      return AikenReader.read(text);
    }
  },

  MOODLE_XML {
    @Override
    Imported readText(String text) {
      return MoodleXmlReader.read(text);
    }
  };

  abstract Imported readText(String text);

  /**
   * @throws UnreadableFile when the text is not in this format at all
   */
  public Imported read(String text) {
    return readText(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
