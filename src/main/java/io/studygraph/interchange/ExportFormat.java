package io.studygraph.interchange;

import static io.studygraph.interchange.Holds.EXPLANATIONS;
import static io.studygraph.interchange.Holds.FLASHCARDS;
import static io.studygraph.interchange.Holds.LIST_STARTS;
import static io.studygraph.interchange.Holds.MARKUP;
import static io.studygraph.interchange.Holds.ONE_OPTION;
import static io.studygraph.interchange.Holds.ORDER;
import static io.studygraph.interchange.Holds.SEVERAL_RIGHT;
import static io.studygraph.interchange.Holds.TAGS;
import static io.studygraph.interchange.Holds.TOPICS;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A format that quizzes are written in. {@link #toString} is its name in requests. */
public enum ExportFormat {
  GIFT("GIFT", "text/x-gift", "gift.txt") {
    @Override
    Set<Holds> held() {
      return Set.of(SEVERAL_RIGHT, MARKUP, LIST_STARTS, EXPLANATIONS, TOPICS, TAGS);
    }

    @Override
    byte[] write(QuizContent quiz, Losses losses) {
      return GiftWriter.write(quiz, losses);
    }
  },

  MOODLE_XML("Moodle XML", "application/xml", "moodle.xml") {
    @Override
    Set<Holds> held() {
      return Set.of(SEVERAL_RIGHT, MARKUP, LIST_STARTS, EXPLANATIONS, TOPICS, TAGS, ORDER);
    }

    @Override
    byte[] write(QuizContent quiz, Losses losses) {
      return MoodleXmlWriter.write(quiz, losses);
    }
  },

  QTI3("QTI 3", "application/zip", "qti3.zip") {
    @Override
    Set<Holds> held() {
      return Set.of(SEVERAL_RIGHT, ONE_OPTION, MARKUP, EXPLANATIONS, TOPICS, ORDER);
    }

    @Override
    byte[] write(QuizContent quiz, Losses losses) {
      return QtiPackage.write(quiz);
    }
  },

  AIKEN("Aiken", "text/x-aiken", "aiken.txt") {
    @Override
    Set<Holds> held() {
      return Set.of();
    }

    @Override
    byte[] write(QuizContent quiz, Losses losses) {
      return AikenWriter.write(quiz, losses);
    }
  },

  ANKI("Anki", "text/tab-separated-values", "anki.txt") {
    @Override
    Set<Holds> held() {
      return Set.of(
          SEVERAL_RIGHT,
          ONE_OPTION,
          MARKUP,
          LIST_STARTS,
          EXPLANATIONS,
          TOPICS,
          TAGS,
          ORDER,
          FLASHCARDS);
    }

    @Override
    byte[] write(QuizContent quiz, Losses losses) {
      return AnkiWriter.write(quiz);
    }
  };

  private final String title;
  private final String mediaType;
  private final String suffix;

  ExportFormat(String title, String mediaType, String suffix) {
    this.title = title;
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As people write it. */
  String title() {
    return title;
  }

  abstract Set<Holds> held();

  boolean holds(Holds what) {
    return held().contains(what);
  }

  /** Writes the questions that the format can hold; may find that it cannot hold one after all. */
  abstract byte[] write(QuizContent quiz, Losses losses);

  public Exported export(QuizContent quiz) {
    Losses losses = new Losses();
    List<QuizItem> items = new HeldItems(this, losses).of(quiz);
    byte[] bytes =
        write(new QuizContent(quiz.slug(), quiz.title(), quiz.tags(), items, quiz.cards()), losses);
    return new Exported(
        quiz.slug() + "-" + suffix,
        bytes,
        quiz.items().size() - losses.leftOut(),
        holds(FLASHCARDS) ? quiz.cards().size() : 0,
        losses.list());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
