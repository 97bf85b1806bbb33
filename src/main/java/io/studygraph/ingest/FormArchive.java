package io.studygraph.ingest;

import io.studygraph.http.BadRequest;
import io.studygraph.http.Problem.Detail;
import io.studygraph.http.ProblemType;
import java.io.InputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The files of a form, under whatever names its fields have. */
final class FormArchive implements Archive {

  private final Iterator<FormValue> files;

  private FormArchive(List<FormValue> files) {
    this.files = files.iterator();
  }

  /**
   * @throws BadRequest for a form without files, or with a field that is none
   */
  static FormArchive of(MultipartFormDataInput form) {
    form.getValues().forEach((field, values) -> values.forEach(value -> requireFile(field, value)));
    List<FormValue> files = form.getValues().values().stream().flatMap(Collection::stream).toList();
    if (files.isEmpty()) {
      throw invalid(
          "/files", "missing-field", "The form has no file: send each as a part `files`.");
    }
    return new FormArchive(files);
  }

  @Override
  public @Nullable Member next() {
    if (!files.hasNext()) {
      return null;
    }
    FormValue file = files.next();
    return Member.file(
        file.getFileName(),
        most -> {
          try (InputStream in = file.getFileItem().getInputStream()) {
            return in.readNBytes(most + 1);
          }
        });
  }

  @Override
  public void close() {}

  private static void requireFile(String field, FormValue value) {
    if (!value.isFileItem()) {
      throw invalid(
          "/" + field.replace("~", "~0").replace("/", "~1"),
          "unknown-field",
          "`%s` is no file: give the part a file name, or the parameter in the query."
              .formatted(field));
    }
  }

  private static BadRequest invalid(String pointer, String code, String detail) {
    return new BadRequest(
        ProblemType.INVALID_BODY, detail, List.of(Detail.atPointer(pointer, code, detail)));
  }
}
