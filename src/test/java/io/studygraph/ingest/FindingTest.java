package io.studygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.studygraph.document.Diagnostic;
import io.studygraph.document.DiagnosticType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  @ParameterizedTest
  @EnumSource
  void catalogueShowsNoPlaceholders(Finding finding) {
    assertThat(finding.message()).doesNotContain("%");
    assertThat(finding.meaning()).endsWith(".");
    assertThat(finding.example()).endsWith(".");
  }

  @Test
  void messageNamesWhatIsParticular() {
    Diagnostic diagnostic = Finding.FILE_TOO_LARGE.diagnostic(10_000_000);

    assertThat(diagnostic.code()).isEqualTo("file-too-large");
    assertThat(diagnostic.message())
        .isEqualTo("The file has more than the 10,000,000 bytes that a note may have.");
    assertThat(Finding.FILE_TOO_LARGE.message())
        .isEqualTo("The file has more than the … bytes that a note may have.");
  }

  @Test
  void noCodeStandsTwiceInTheCatalogue() {
    assertThat(DiagnosticResource.CATALOGUE)
        .extracting(DiagnosticType::code)
        .doesNotHaveDuplicates();
  }
}
