package io.studygraph.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem that an answer can be, with what {@code GET /problems/{code}} says of it.
 */
public enum ProblemType {
  BAD_REQUEST(
      400,
      "The request is not well-formed",
      "The request could not be understood. `detail` says what is wrong with it; mend it and send it again."),
  INVALID_PARAMETERS(
      400,
      "A parameter is not right",
      "A query parameter is unknown, missing or out of range. `errors` names each one, and the nearest right name or the right values."),
  MALFORMED_JSON(
      400,
      "The body is not JSON",
      "The body could not be parsed as JSON. `detail` says at which line and column."),
  INVALID_BODY(
      400,
      "The body is not right",
      "The body is JSON, but not what this operation takes. `errors` points at each field by JSON pointer."),
  INVALID_CURSOR(
      400,
      "The cursor is not one of ours",
      "A cursor is opaque: send what `next` gave, unchanged, or leave it out to start from the beginning."),
  CURSOR_MISMATCH(
      400,
      "The cursor belongs to another query",
      "A cursor continues the query that gave it. Repeat that query's filters and sort, or leave the cursor out."),
  SLUG_MISMATCH(
      400,
      "The body names another slug than the path",
      "The path gives a note its slug. Leave the slug out of the body, or make both the same."),
  UNAUTHORIZED(
      401,
      "An API key is needed",
      "Send `Authorization: Bearer <api key>`. The key that was sent, if one was, is not known."),
  FORBIDDEN(
      403,
      "The API key may not do this",
      "The key is known but lacks the scope that the operation needs, or is bound to another learner; `detail` says which."),
  NOT_FOUND(404, "There is nothing here", "No resource has this address."),
  NOTE_NOT_FOUND(
      404,
      "There is no such note",
      "No note has this slug now. It may have been deleted, renamed, or not written yet."),
  REVISION_NOT_FOUND(
      404,
      "The note has no such revision",
      "Revisions are numbered from 1 to the note's `revision`; `GET /notes/{slug}/revisions` lists them."),
  QUIZ_NOT_FOUND(
      404,
      "The note is no quiz",
      "The note exists, but has no question with a readable key. Ask for the note itself at `/notes/{slug}`."),
  TAG_NOT_FOUND(
      404,
      "There is no such tag",
      "No note that you may see carries this tag, in any spelling. `detail` names the nearest one that there is."),
  ATTEMPT_NOT_FOUND(
      404,
      "There is no such attempt",
      "No attempt has this id. `POST /attempts` gives the id of the attempt that it starts."),
  QUESTION_NOT_DRAWN(
      404,
      "The attempt does not ask this question",
      "The attempt has other questions; `GET /attempts/{id}` lists them."),
  ITEM_NOT_FOUND(
      404,
      "There is no such item",
      "No question and no flashcard that you may see has this id. `GET /reviews/due` gives the ids of what can be reviewed."),
  METHOD_NOT_ALLOWED(
      405, "The resource has no such method", "The header `Allow` lists the methods it has."),
  NOT_ACCEPTABLE(
      406,
      "There is no such representation",
      "`Accept` names no media type that this resource can be given as; `detail` lists those there are."),
  SLUG_TAKEN(
      409,
      "The slug is taken",
      "Another note has this slug. Choose another one, or replace that note with `PUT /notes/{slug}`."),
  NOTE_HAS_BACKLINKS(
      409,
      "Other notes link to the note",
      "With `links=fail` a note that others link to is not deleted. `errors` names those notes."),
  TOO_MANY_BACKLINKS(
      409,
      "Too many notes link to the note",
      "With `links=rewrite` a rename changes every note that links to the one renamed, and here these are too many for one request. Rename with `links=keep`: links by the former slug keep leading to the note."),
  ATTEMPT_CLOSED(
      409,
      "The attempt is over",
      "It was submitted, or its time is over. `GET /attempts/{id}/review` says what it earned; start another one to go on."),
  ATTEMPT_OPEN(
      409,
      "The attempt is not over yet",
      "Keys are shown after `POST /attempts/{id}/submit`, or when the time is over."),
  ANSWER_REVEALED(
      409,
      "The key of the question was shown",
      "In practice the first answer to a question stands, since its key was shown after it."),
  EXAM_OPEN(
      409,
      "An exam of the learner is open",
      "Until it is over, nothing tells its learner about the keys of its questions: the quiz is not graded for them, and attempts and reviews that ask the same questions wait. `detail` names the exam; submit it to go on."),
  TOO_MANY_ATTEMPTS(
      409,
      "The learner has too many open attempts",
      "`detail` says how many a learner may have open at once. Submit one, or wait until its time is over, to start another."),
  ITEM_CHANGED(
      409,
      "The question has changed since",
      "The answer is to a version of the question that is not the present one, and so cannot be graded. Get it again, and answer that."),
  IDEMPOTENCY_KEY_IN_USE(
      409,
      "The request is still running",
      "The first request with this `Idempotency-Key` has not been answered yet. Send it again after `Retry-After` seconds to get its answer."),
  STALE_NOTE(
      412,
      "The note has changed since",
      "The note is not in the state that `If-Match` names. Get it again (its present `ETag` is in the header), merge, and send that."),
  NOTE_EXISTS(
      412,
      "The note exists already",
      "`If-None-Match: *` asks to create the note, and there is one. Leave the header out to replace it."),
  STALE_TAG(
      412,
      "The tag has changed since",
      "The tag is not in the state that `If-Match` names: notes have got it since, lost it, or spell it otherwise. Get it again (its present `ETag` is in the header), and decide anew."),
  BODY_TOO_LARGE(
      413,
      "The body is too large",
      "`detail` says how large it may be. Send notes one by one, or in smaller archives."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The body has a media type that is not read here",
      "Set `Content-Type` to one of the types that `detail` lists."),
  PRECONDITION_REQUIRED(
      428,
      "A precondition is needed",
      "This service takes no write that could overwrite another one unseen. Send `If-Match` with the ETag of the state that you know, or `If-None-Match: *` to create."),
  INVALID_NOTE(
      422,
      "The note has errors",
      "With `mode=strict` a note with an error is refused. `errors` lists every diagnostic; nothing was stored."),
  UNWRITABLE_NOTE(
      422,
      "The note's format cannot hold this",
      "A field would read back as something else, for example a section's text with a heading that ends the section. `errors` points at each."),
  UNEDITABLE_NOTES(
      422,
      "Notes cannot be edited so",
      "A note among those that were to change together writes this in a form that is not edited, so none was changed. `errors` names each such note; mend its Markdown and send the request again."),
  TOO_MANY_NOTES(
      422,
      "The change touches too many notes",
      "More notes would have to change together than one request may change. `detail` says how many may."),
  NOT_UTF8(
      422,
      "The text is not UTF-8",
      "Notes are UTF-8. `detail` names the offset of the first byte that is not; convert the file and send it again."),
  INVALID_SUBMISSION(
      422,
      "The submission does not fit the quiz",
      "It names a question or an option that the quiz does not have, or one twice. `errors` points at each."),
  NOTHING_TO_DRAW(
      422,
      "There is no question to draw",
      "No note that fits `tags`, `category` and `within` has a question that can be graded; those of exams, and of one that the learner has open, are passed over. `GET /quizzes` with the same filters lists those there are."),
  TOO_MANY_QUESTIONS(
      422,
      "The quiz has too many questions for one attempt",
      "Say with `count` how many of them to draw. `detail` says how many there may be."),
  EXAM_ALONE(
      422,
      "The quiz is an exam",
      "Its note says `exam: true`, so that its keys are shown to nobody but authors. Practice would show them; start the attempt with `mode` `exam`."),
  INVALID_ARCHIVE(
      422,
      "The archive cannot be read",
      "The archive is damaged, or not of the type that `Content-Type` says. `detail` says where reading ended."),
  INVALID_IMPORT(
      422,
      "The file is not in the format that it was sent as",
      "`detail` says where reading ended. The parameter `format` names the format; a file with a `DOCTYPE`, or with more questions than one note may hold, is not taken."),
  NOTHING_IMPORTED(
      422,
      "The file has no question for a note",
      "A note holds questions with options to choose from. `errors` says of each question of the file why it is none."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The key belongs to another request",
      "The same `Idempotency-Key` came with another method, address, `Content-Type`, `Accept` or body before. Give every request a key of its own."),
  INTERNAL_ERROR(
      500,
      "Something went wrong on our side",
      "The request may be sent again later. Tell the operator the `requestId`: the log has the cause under it."),
  UNAVAILABLE(
      503,
      "The service cannot answer now",
      "The database is out of reach or busy. Try again after a moment.");

  private final int status;
  private final String title;
  private final String meaning;

  ProblemType(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What it means and what to do, in Markdown's inline code at most. */
  public String meaning() {
    return meaning;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ProblemType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
