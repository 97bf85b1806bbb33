package io.studygraph.clients;

import static io.studygraph.clients.MadeNotes.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.client.ApiClient;
import io.studygraph.client.ApiException;
import io.studygraph.client.api.HistoryApi;
import io.studygraph.client.api.HistoryApi.APIListRevisionsRequest;
import io.studygraph.client.api.HistoryApi.APIListTrashRequest;
import io.studygraph.client.api.HistoryApi.APIRestoreNoteRequest;
import io.studygraph.client.api.HistoryApi.APIRestoreRevisionRequest;
import io.studygraph.client.api.NotesApi;
import io.studygraph.client.model.Note;
import io.studygraph.client.model.NotePatch;
import io.studygraph.client.model.RevisionSummary;
import io.studygraph.client.model.TrashedNote;

/** Changes one field of a note, looks back, and takes it back. */
final class HistoryTrip {

  private final ApiClient client;
  private final HistoryApi history;

  HistoryTrip(ApiClient client) {
    this.client = client;
    history = new HistoryApi(client);
  }

  /** To be made with a note of two revisions and no category. */
  void make() throws ApiException {
    assertThat(
            new NotesApi(client)
                .patchNote(
                    NotesApi.APIPatchNoteRequest.newBuilder()
                        .slug(SLUG)
                        .notePatch(new NotePatch().category("Clients"))
                        .build())
                .getCategory())
        .isEqualTo("Clients");
    assertThat(
            history
                .listRevisions(APIListRevisionsRequest.newBuilder().slug(SLUG).build())
                .getItems())
        .extracting(RevisionSummary::getNumber)
        .containsExactly(3, 2, 1);
    Note restored =
        history.restoreRevision(
            APIRestoreRevisionRequest.newBuilder().slug(SLUG).number(2).build());
    assertThat(restored.getRevision()).isEqualTo(4);
    assertThat(restored.getCategory()).isNull();
  }

  /** To be done with a note that was deleted last. */
  void bringBack() throws ApiException {
    TrashedNote trashed =
        history.listTrash(APIListTrashRequest.newBuilder().limit(1).build()).getItems().get(0);
    assertThat(trashed.getSlug()).isEqualTo(SLUG);
    assertThat(
            history
                .restoreNote(APIRestoreNoteRequest.newBuilder().id(trashed.getId()).build())
                .getSlug())
        .isEqualTo(SLUG);
  }
}
