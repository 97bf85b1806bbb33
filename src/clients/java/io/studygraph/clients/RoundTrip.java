package io.studygraph.clients;

import static io.studygraph.clients.MadeNotes.MARKDOWN;
import static io.studygraph.clients.MadeNotes.OTHER;
import static io.studygraph.clients.MadeNotes.SLUG;
import static io.studygraph.clients.MadeNotes.TAG;
import static io.studygraph.clients.MadeNotes.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.studygraph.client.ApiClient;
import io.studygraph.client.ApiException;
import io.studygraph.client.ApiResponse;
import io.studygraph.client.api.GraphApi;
import io.studygraph.client.api.IngestionApi;
import io.studygraph.client.api.NotesApi;
import io.studygraph.client.api.NotesApi.APICreateNoteRequest;
import io.studygraph.client.api.QuizzesApi;
import io.studygraph.client.api.SearchApi;
import io.studygraph.client.api.TagsApi;
import io.studygraph.client.model.Answer;
import io.studygraph.client.model.AnswerOutcome;
import io.studygraph.client.model.Backlink;
import io.studygraph.client.model.Grade;
import io.studygraph.client.model.IngestOutcome;
import io.studygraph.client.model.IngestReport;
import io.studygraph.client.model.Neighbourhood;
import io.studygraph.client.model.Note;
import io.studygraph.client.model.NotePage;
import io.studygraph.client.model.NoteSort;
import io.studygraph.client.model.NoteSummary;
import io.studygraph.client.model.Problem;
import io.studygraph.client.model.Question;
import io.studygraph.client.model.RetaggedNote;
import io.studygraph.client.model.Submission;
import io.studygraph.client.model.TagCount;
import io.studygraph.client.model.TagPatch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A note's life, through openapi-generator's client for Java. */
final class RoundTrip {

  private final Service service;
  private final ApiClient client = new ApiClient();
  private final NotesApi notes;
  private final QuizzesApi quizzes;

  RoundTrip(Service service) {
    this.service = service;
    client.updateBaseUri(service.url());
    client.setRequestInterceptor(
        request -> request.setHeader("Authorization", "Bearer " + service.key()));
    notes = new NotesApi(client);
    quizzes = new QuizzesApi(client);
  }

  void make() throws ApiException, IOException, InterruptedException {
    String created = create();
    ingest();
    list();
    walkGraph();
    countTags();
    replace(created);
    new HistoryTrip(client).make();
    find();
    readMarkdown();
    takeQuiz();
    new AttemptTrip(client).make();
    delete();
    new HistoryTrip(client).bringBack();
  }

  private String create() throws ApiException {
    ApiResponse<Note> answer =
        notes.createNoteWithHttpInfo(
            APICreateNoteRequest.newBuilder().noteDraft(draft("Bits are only ever set.")).build());
    assertThat(answer.getStatusCode()).isEqualTo(201);
    assertThat(header(answer, "location")).endsWith("/notes/" + SLUG);
    Note note = read();
    assertThat(note).isEqualTo(answer.getData());
    assertThat(note.getDate()).isEqualTo(LocalDate.of(2026, 4, 6));
    assertThat(note.getCategory()).isNull();
    assertThat(note.getExtra()).isEqualTo(Map.of("level", "beginner", "hours", 2));
    return header(answer, "etag");
  }

  private void ingest() throws ApiException {
    IngestReport report =
        new IngestionApi(client)
            .ingestFiles(
                IngestionApi.APIIngestFilesRequest.newBuilder()
                    .body(MARKDOWN)
                    .path("java/other.md")
                    .build());
    assertThat(report.getCreated()).isEqualTo(1);
    assertThat(report.getItems().get(0).getOutcome()).isEqualTo(IngestOutcome.CREATED);
    assertThat(report.getNote().getSlug()).isEqualTo(OTHER);
  }

  private void list() throws ApiException {
    List<String> slugs = new ArrayList<>();
    String cursor = null;
    do {
      NotePage page =
          notes.listNotes(
              NotesApi.APIListNotesRequest.newBuilder()
                  .tag(List.of(TAG))
                  .sort(Set.of(NoteSort.SLUG_DESCENDING))
                  .limit(1)
                  .cursor(cursor)
                  .build());
      page.getItems().stream().map(NoteSummary::getSlug).forEach(slugs::add);
      cursor = page.getNext();
    } while (cursor != null);
    assertThat(slugs).containsExactly(OTHER, SLUG);
  }

  private void walkGraph() throws ApiException {
    Neighbourhood around =
        new GraphApi(client)
            .listRelatedNotes(
                GraphApi.APIListRelatedNotesRequest.newBuilder().slug(SLUG).depth(2).build());
    assertThat(around.getNodes()).anyMatch(node -> node.getSlug().equals(OTHER));
    assertThat(around.getNodes()).anyMatch(node -> !node.getExists() && node.getTitle() == null);
  }

  private void countTags() throws ApiException {
    assertThat(
            new TagsApi(client)
                .listTags(TagsApi.APIListTagsRequest.newBuilder().prefix(TAG).build())
                .getItems())
        .extracting(TagCount::getCount)
        .containsExactly(2);
  }

  private void find() throws ApiException {
    assertThat(
            new SearchApi(client)
                .searchNotes(
                    SearchApi.APISearchNotesRequest.newBuilder()
                        .q("makes client")
                        .tag(List.of(TAG))
                        .build())
                .getItems())
        .extracting(hit -> hit.getNote().getSlug())
        .containsExactly(SLUG);
    assertThat(
            new GraphApi(client)
                .listBacklinks(GraphApi.APIListBacklinksRequest.newBuilder().slug(SLUG).build())
                .getItems())
        .extracting(Backlink::getSlug)
        .containsExactly(OTHER);
    assertThat(
            new TagsApi(client)
                .renameTag(
                    TagsApi.APIRenameTagRequest.newBuilder()
                        .tag(TAG)
                        .tagPatch(new TagPatch().tag("another name"))
                        .dryRun(true)
                        .build())
                .getNotes())
        .extracting(RetaggedNote::getSlug)
        .containsExactly(SLUG, OTHER);
  }

  private void replace(String etag) throws ApiException {
    NotesApi.APIPutNoteRequest request =
        NotesApi.APIPutNoteRequest.newBuilder()
            .slug(SLUG)
            .noteDraft(draft("A stored element finds its bits."))
            .ifMatch(etag)
            .build();
    assertThat(notes.putNote(request).getRevision()).isEqualTo(2);
    Problem stale = problem(412, () -> notes.putNote(request));
    assertThat(stale.getCode()).isEqualTo("stale-note");
  }

  /**
   * What is generated reads every answer as JSON; for other media types there is its HttpClient.
   */
  private void readMarkdown() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.url() + "/notes/" + OTHER))
            .header("Accept", "text/markdown")
            .header("Authorization", "Bearer " + service.key())
            .build();
    assertThat(client.getHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
        .isEqualTo(MARKDOWN);
  }

  private void takeQuiz() throws ApiException {
    Question open = question(false);
    assertThat(open.getCorrect()).isNullOrEmpty();
    Question withKey = question(true);
    assertThat(withKey.getId()).isEqualTo(open.getId());
    assertThat(withKey.getCorrect()).containsExactly("A");
    Grade grade =
        quizzes.gradeSubmission(
            QuizzesApi.APIGradeSubmissionRequest.newBuilder()
                .slug(SLUG)
                .submission(
                    new Submission()
                        .addAnswersItem(
                            new Answer().question(open.getId().toString()).selected(List.of("A"))))
                .build());
    assertThat(grade.getScore()).isEqualByComparingTo("1");
    assertThat(grade.getResults().get(0).getOutcome()).isEqualTo(AnswerOutcome.CORRECT);
  }

  private Question question(boolean keys) throws ApiException {
    return quizzes
        .getQuiz(QuizzesApi.APIGetQuizRequest.newBuilder().slug(SLUG).keys(keys).build())
        .getQuestions()
        .get(0);
  }

  private void delete() throws ApiException {
    notes.deleteNote(NotesApi.APIDeleteNoteRequest.newBuilder().slug(SLUG).build());
    Problem gone = problem(404, this::read);
    assertThat(gone.getCode()).isEqualTo("note-not-found");
    assertThat(gone.getErrors()).isEmpty();
  }

  private Note read() throws ApiException {
    return notes.getNote(NotesApi.APIGetNoteRequest.newBuilder().slug(SLUG).build());
  }

  private Problem problem(int status, ThrowingCallable call) {
    ApiException refusal = catchThrowableOfType(ApiException.class, call);
    assertThat(refusal.getCode()).isEqualTo(status);
    try {
      return client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
    } catch (IOException notAProblem) {
      throw new AssertionError(refusal.getResponseBody(), notAProblem);
    }
  }

  private static String header(ApiResponse<?> answer, String name) {
    return answer.getHeaders().get(name).get(0);
  }
}
