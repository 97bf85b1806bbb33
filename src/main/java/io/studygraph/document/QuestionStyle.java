package io.studygraph.document;

import io.studygraph.document.Draft.DraftQuestion;
import io.studygraph.markdown.SourceLines;
import io.studygraph.markdown.Splice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions as blocks of lines, in whatever dialect, and in the front matter. */
final class QuestionStyle implements ElementStyle<DraftQuestion> {

  private final EditedNote note;
  private final SourceLines lines;
  private final List<Question> questions;
  private final boolean anew;
  private final List<QuestionBlock> blocks;
  private final int front;

  QuestionStyle(EditedNote note, boolean anew) {
    this.note = note;
    this.lines = note.lines();
    this.questions = note.document().questions();
    this.anew = anew;
    this.blocks = blocks(note);
    this.front = questions.size() - blocks.size();
  }

  /** The blocks that the reader takes, with the keys that are concealed from it. */
  private static List<QuestionBlock> blocks(EditedNote note) {
    int bodyLine = note.text().authored().place().bodyLine();
    Map<Integer, QuestionBlock> keyed = new HashMap<>();
    for (QuestionBlock block : Body.of(note.lines(), bodyLine).scan().questions()) {
      keyed.put(block.shown().firstLine(), block);
    }
    return note.text().scan().questions().stream()
        .map(block -> keyed.getOrDefault(block.shown().firstLine(), block))
        .toList();
  }

  private QuestionBlock block(int at) {
    return blocks.get(at - front);
  }

  @Override
  public @Nullable Lines lines(int at) {
    return at < front ? null : QuestionLines.of(block(at), lines);
  }

  @Override
  public String frontKey() {
    return "quizzes";
  }

  @Override
  public Map<String, @Nullable Object> frontValue(
      Map<String, @Nullable Object> present, DraftQuestion question) {
    FrontNames names = new FrontNames(present);
    names.set(Set.of("q", "question"), "q", question.prompt());
    names.set(Set.of("topic"), "topic", question.topic());
    names.set(Set.of("options"), "options", question.options());
    List<Integer> answers = question.correct().stream().map(key -> OptionKeys.index(key)).toList();
    names.set(Set.of("answers", "answer"), "answers", answers.isEmpty() ? null : answers);
    names.set(Set.of("explanation"), "explanation", question.explanation());
    return present;
  }

  @Override
  public List<Splice> change(int at, DraftQuestion before, DraftQuestion after) {
    QuestionBlock block = block(at);
    List<Splice> splices = anew ? null : new QuestionChange(note, block, before, after).splices();
    if (splices != null) {
      return splices;
    }
    Lines place = QuestionLines.of(block, lines);
    if (!QuestionLines.sayNoMore(place, before, lines)) {
      throw Plan.refusal(
          "/questions/" + at,
          "The note writes this question in a form that is not edited here: edit its Markdown.");
    }
    String written = write(at, after).replace("\n", note.lineEnd(place.start()));
    return List.of(new Splice(lines.start(place.start()), lines.end(place.end()), written));
  }

  @Override
  public String write(int neighbour, DraftQuestion question) {
    boolean sameTopic = Objects.equals(question.topic(), questions.get(neighbour).topic());
    DraftQuestion written =
        sameTopic
            ? new DraftQuestion(
                null,
                question.prompt(),
                question.options(),
                question.correct(),
                question.explanation())
            : question;
    return QuestionWriter.write(List.of(written));
  }

  @Override
  public String write(List<DraftQuestion> elements) {
    return QuestionWriter.write(elements);
  }

  @Override
  public int gap() {
    return 1;
  }

  @Override
  public DraftQuestion normal(DraftQuestion question) {
    String topic = question.topic();
    String explanation = question.explanation();
    return new DraftQuestion(
        topic == null ? null : topic.strip(),
        question.prompt().strip(),
        question.options().stream().map(String::strip).toList(),
        QuestionWriter.correct(question),
        explanation == null ? null : SectionWriter.text(explanation).strip());
  }

  @Override
  public void check(List<DraftQuestion> elements, Problems problems) {
    QuestionCheck.check(elements, problems);
  }
}
