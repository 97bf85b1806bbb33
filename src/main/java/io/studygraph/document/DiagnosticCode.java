package io.studygraph.document;

import java.util.Locale;

/**
 * Everything that a reader can find to say about a note: the catalogue. Messages are fixed words,
 * line numbers and names of front-matter keys: they quote nothing of the note, so that none can
 * show a quiz key. Each example provokes its own code, and beside it at most what a part of a note
 * lacks: title, slug and Summary.
 */
public enum DiagnosticCode implements DiagnosticType {
  FRONT_MATTER_NOT_CLOSED(
      Severity.ERROR,
      "The front matter has no closing line, so it was read as text: put a line --- below "
          + "its last key.",
      "Where the front matter ends cannot be known, so title, slug, tags and all other keys "
          + "are lost to the note.",
      """
      ---
      title: Caching

      # Caching
      """),
  FRONT_MATTER_MALFORMED(
      Severity.ERROR,
      "This part of the front matter is not valid YAML and was left out (%s): mend it here.",
      "The front matter is read as YAML 1.2, key by key and item by item where it is broken: what"
          + " cannot be read is left out, and the rest is read.",
      """
      ---
      title: Caching: a primer
      tags: [caching]
      ---
      """),
  FRONT_MATTER_STRAY_COMMA(
      Severity.WARNING,
      "This comma is one too many for YAML: take it out.",
      "The value was read as if the comma were not there. Other tools lose it, or the whole front"
          + " matter.",
      """
      ---
      tags: [caching, storage],
      ---
      """),
  FRONT_MATTER_BACKSLASH(
      Severity.WARNING,
      "In double quotes a backslash starts an escape: double it, or put the value into single"
          + " quotes.",
      "An escape that YAML does not have was read as text; other tools lose the whole front matter"
          + " for it. Of one that it has, as at the start of \\nabla or \\epsilon, YAML makes a line"
          + " break or a control character, and the letter is gone.",
      """
      ---
      title: "The \\gamma function"
      ---
      """),
  FRONT_MATTER_NOT_A_MAPPING(
      Severity.ERROR,
      "The front matter was left out: write it as lines of the form key: value.",
      "The front matter is YAML, but a list or a text, which names no fields.",
      """
      ---
      - caching
      - storage
      ---
      """),
  FRONT_MATTER_TOML(
      Severity.ERROR,
      "Front matter between +++ is TOML, which is not read: write it as YAML between lines "
          + "---.",
      "Other tools write front matter as TOML. It is left out here, and is no part of the "
          + "body either.",
      """
      +++
      title = "Caching"
      +++
      """),
  FRONT_MATTER_DUPLICATE_KEY(
      Severity.WARNING,
      "This key stands twice in the front matter and the last one counts: keep one.",
      "Tools differ in which of two values they take, so the note says different things in "
          + "different places.",
      """
      ---
      title: Caching
      title: Caches
      ---
      """),
  FRONT_MATTER_WRONG_TYPE(
      Severity.WARNING,
      "%s was left out: it should be %s.",
      "The key is one that the format names, with a value of another kind than the format "
          + "has. The note is read as if the key were not there.",
      """
      ---
      title: [Caching]
      ---
      """),
  INVALID_DATE(
      Severity.WARNING,
      "The date was left out: write it as YYYY-MM-DD.",
      "A note without a date is missing where notes are sorted or filtered by date.",
      """
      ---
      date: yesterday
      ---
      """),
  DATE_IN_OTHER_FORM(
      Severity.INFO,
      "The date was understood: write it as YYYY-MM-DD, which every tool understands.",
      "Of a number, or of a date in words, other tools make another date, or none.",
      """
      ---
      date: January 26, 2026
      ---
      """),
  INVALID_SLUG(
      Severity.ERROR,
      "The slug was left out: write words of a-z and 0-9 joined by single hyphens, at most "
          + Slug.MAX
          + " characters.",
      "The slug is the address of the note, and what others link to. The note gets one from "
          + "its file name or title instead.",
      """
      ---
      slug: Consistent Hashing
      ---
      """),
  INVALID_STATUS(
      Severity.WARNING,
      "The status was left out: write draft or published.",
      "A draft is shown to authors alone. With any other status than these two the note is "
          + "published.",
      """
      ---
      status: accepted
      ---
      """),
  INVALID_PUBLISH_AT(
      Severity.ERROR,
      "The time of publication was left out: write it as YYYY-MM-DDThh:mm:ssZ.",
      "The note is shown as its status says, and so may be shown earlier than it should. A time"
          + " without a zone is UTC, and a day means its start.",
      """
      ---
      publishAt: next week
      ---
      """),
  MISSING_TITLE(
      Severity.WARNING,
      "The note has no title: give it one in the front matter or as its H1.",
      "Lists, links and search show notes by their titles. This one is shown by its file "
          + "name.",
      """
      ---
      slug: caching
      ---

      ## Summary

      Keep what is asked for often near to who asks.
      """),
  MISSING_SLUG(
      Severity.INFO,
      "The note names no slug and gets one from its file name or title, which moves when "
          + "they do: add one to the front matter.",
      "The slug is the address of the note. One that is written down keeps links alive when "
          + "the file is renamed.",
      """
      ---
      title: Caching
      ---
      """),
  MISSING_SUMMARY(
      Severity.ERROR,
      "The note has no Summary: add a section ## Summary.",
      "The summary is what lists and search results show of a note, and the one section "
          + "that no note should be without. Only mode=strict refuses the note for it.",
      """
      ---
      title: Caching
      slug: caching
      ---

      # Caching
      """),
  TITLE_DIFFERS(
      Severity.WARNING,
      "The H1 differs from the title in the front matter: make them the same.",
      "The title in the front matter counts. Readers who see the rendered note see the "
          + "other one.",
      """
      ---
      title: Caching
      ---

      # Caches
      """),
  PLACEHOLDER_LEFT(
      Severity.WARNING,
      "A placeholder of the template is left here: fill it in or take it out.",
      "Placeholders are names in capitals between double braces, and links to URL. Readers "
          + "see them as they are.",
      """
      # {{TITLE}}
      """),
  TAG_REPEATED(
      Severity.WARNING,
      "This tag stands above in another spelling: tags are the same whatever their case and "
          + "separators, so keep one.",
      "The note has the tag once, in its first spelling.",
      """
      ---
      tags: [circuit breaker, caching, Circuit-Breaker]
      ---
      """),
  UNCLOSED_FENCE(
      Severity.WARNING,
      "The code fence opened on line %s is never closed and takes in all that follows%s: "
          + "close it, or take this line out.",
      "By CommonMark a fence without an end is code to the end of the file: headings, "
          + "questions and links in it are none. Most often it is a closing fence too many.",
      """
      ## Details

      ```java
      int size = 16;

      The rest of the note.
      """),
  STRAY_FENCE(
      Severity.ERROR,
      "The code fence on line %s seems left over: it takes in sections of the note%s. It was read as "
          + "a blank line: take it out, or close it where its code ends.",
      "A closing fence too many opens a block that hides sections of the template, down to the "
          + "end of the file. They are read here, but other tools take them for code.",
      """
      ## Summary

      ```java
      int size = 16;
      ```
      ```

      ## Scaling Strategy

      - **Shards:** by user
      """),
  QUIZ_CUT_BY_FENCE(
      Severity.WARNING,
      "The code fence on line %s opens inside a quiz and takes in its end and what follows, "
          + "questions too%s: put an empty line below the <quiz> above it, or close the fence where "
          + "its code ends.",
      "Text below a tag such as <quiz> is HTML to CommonMark down to the next empty line, and a "
          + "fence that opens there is none: the line that was to close it opens one. What that one "
          + "takes in is code, and its questions are not asked.",
      """
      <quiz>
      ```java
      cache.put(1);

      cache.get(1);
      ```
      What does it return?
      - [x] 1
      - [ ] 2
      </quiz>

      ```
      1
      """),
  ACCIDENTAL_HEADING(
      Severity.WARNING,
      "This text stands right above a line ---, which makes a heading of it in Markdown, and was "
          + "read as text: put an empty line between the two.",
      "A line of hyphens is a rule below an empty line, and an underline below text. What is too "
          + "long for a heading is read as text here, but other tools show a heading.",
      """
      ## Summary

      Keep what is asked for often near to who asks.
      ---

      More.
      """),
  UNREADABLE_BULLET(
      Severity.INFO,
      "This entry was not understood in its section: write it as %s.",
      "The section is one whose entries have a form. This one is kept in the text of the "
          + "section, but is missing where the entries are listed.",
      """
      ## Learning Sources

      - The paper
      """),
  UNREADABLE_TABLE(
      Severity.WARNING,
      "The columns of this table were not understood: name them %s.",
      "Entities are found by the names of the columns. The table is kept in the text of the "
          + "section, but gives no data models.",
      """
      ## Data Models

      | one | two |
      | --- | --- |
      | a | b |
      """),
  QUESTION_WITHOUT_OPTIONS(
      Severity.WARNING,
      "The question has no options and cannot be graded: list them below a line Options: as "
          + "- A) text.",
      "It is kept in the note, and asked in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Answers: A
      """),
  QUESTION_WITHOUT_KEY(
      Severity.WARNING,
      "The question has no key and cannot be graded: add a line Answers: with the letters "
          + "of the right options.",
      "Nobody can tell which options are right. The question is kept in the note, and asked "
          + "in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      """),
  QUESTION_KEY_UNREADABLE(
      Severity.WARNING,
      "The key of the question was not understood, so it cannot be graded: write Answers: "
          + "and the letters of the right options, as in A, C.",
      "A key that is guessed at would grade learners wrongly. The question is kept in the "
          + "note, and asked in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      Answers: see above
      """),
  QUESTION_KEY_OUTSIDE_OPTIONS(
      Severity.WARNING,
      "The key names an option that the question does not have, so it cannot be graded: "
          + "correct the key or add the option.",
      "Either the key or the options are wrong. The question is kept in the note, and asked "
          + "in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      Answers: C
      """),
  QUESTION_PLACEHOLDER(
      Severity.WARNING,
      "A placeholder of the template is left in this question, so it cannot be graded: fill "
          + "it in.",
      "A question that its author has not filled in is none yet. It is asked in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      Answers: {{ANSWER_LETTERS}}
      """),
  QUESTION_DUPLICATE_OPTION(
      Severity.WARNING,
      "This option stands above with the same text: reword or remove one.",
      "Learners cannot tell the two apart, though one may be right and the other wrong.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      - C) A store
      Answers: A
      """),
  QUESTION_OPTIONS_OUT_OF_ORDER(
      Severity.WARNING,
      "The letters of the options are not A, B, C … in order, so the question cannot be "
          + "graded: letter them anew.",
      "With letters that are missing or stand twice it is not certain which options the key "
          + "means. The question is asked in no quiz.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - C) A queue
      Answers: A
      """),
  EXPLANATION_NAMES_LETTERS(
      Severity.INFO,
      "The explanation names options by their letters, which are others where options are shuffled: "
          + "say what the options say.",
      "Attempts show options in a random order and without letters. Those of the note come with the "
          + "key, but readers have to look them up.",
      """
      ## Quizzes

      Q: What is a cache?
      Options:
      - A) A store
      - B) A queue
      Answers: A
      Explanation: B is wrong, since a queue forgets what was taken from it.
      """),
  QUESTION_WITH_GAPS(
      Severity.INFO,
      "The question has gaps to fill in, which cannot be graded: ask it with options, the "
          + "right ones ticked as in - [x] text.",
      "A key says which of the options are right, and words typed by a learner are no options. "
          + "The question is kept in the note without the words of its gaps, and asked in no quiz.",
      """
      <quiz>
      A cache that is full [[evicts]] entries.
      </quiz>
      """);

  private final Severity severity;
  private final String message;
  private final String meaning;
  private final String example;

  DiagnosticCode(Severity severity, String message, String meaning, String example) {
    this.severity = severity;
    this.message = message;
    this.meaning = meaning;
    this.example = example;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String message() {
    return message.replace("%s", "…");
  }

  /** The message, with what is particular to a note. */
  String filled(Object... details) {
    return String.format(Locale.ROOT, message, details);
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  public String toString() {
    return code();
  }
}
