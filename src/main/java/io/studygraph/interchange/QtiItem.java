package io.studygraph.interchange;

import java.util.List;

/**
 * A question as an item of QTI 3. One right option is scored by {@code match_correct}; several by
 * {@code map_response}, whose weights and bounds are those of the scoring {@code balanced}: each
 * right option gives 1/<i>c</i>, each wrong one takes 1/<i>w</i>, and the sum is 0 at least.
 */
final class QtiItem {

  private static final String TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

  private static final String EXPLANATION = "EXPLANATION";

  private final QuizItem item;
  private final String identifier;
  private final Xml xml = new Xml();

  QtiItem(QuizItem item, String identifier) {
    this.item = item;
    this.identifier = identifier;
  }

  byte[] bytes() {
    xml.open(
        "qti-assessment-item",
        "xmlns",
        Qti.ITEMS,
        "xmlns:xsi",
        Qti.INSTANCE,
        "xsi:schemaLocation",
        Qti.ITEMS + " " + Qti.ITEMS_SCHEMA,
        "identifier",
        identifier,
        "title",
        QuestionName.of(item),
        "adaptive",
        "false",
        "time-dependent",
        "false");
    declareResponse();
    declareOutcome("SCORE", "float", "0");
    declareOutcome("MAXSCORE", "float", "1");
    if (item.explanation() != null) {
      declareOutcome("FEEDBACK", "identifier", EXPLANATION);
    }
    writeBody();
    xml.empty(
        "qti-response-processing",
        "template",
        TEMPLATES + (item.isMultiple() ? "map_response.xml" : "match_correct.xml"));
    writeExplanation();
    return xml.close().bytes();
  }

  private void declareResponse() {
    xml.open(
            "qti-response-declaration",
            "identifier",
            "RESPONSE",
            "cardinality",
            item.isMultiple() ? "multiple" : "single",
            "base-type",
            "identifier")
        .open("qti-correct-response");
    List<Integer> correct = item.correct().stream().sorted().toList();
    correct.forEach(i -> xml.leaf("qti-value", choice(i)));
    xml.close();
    if (item.isMultiple()) {
      declareMapping();
    }
    xml.close();
  }

  private void declareMapping() {
    int right = item.correct().size();
    int wrong = item.options().size() - right;
    xml.open("qti-mapping", "lower-bound", "0", "upper-bound", "1", "default-value", "0");
    for (int i = 0; i < item.options().size(); i++) {
      double value = item.correct().contains(i) ? 1.0 / right : -1.0 / wrong;
      xml.empty("qti-map-entry", "map-key", choice(i), "mapped-value", Double.toString(value));
    }
    xml.close();
  }

  private void declareOutcome(String name, String type, String value) {
    xml.open(
            "qti-outcome-declaration",
            "identifier",
            name,
            "cardinality",
            "single",
            "base-type",
            type)
        .open("qti-default-value")
        .leaf("qti-value", value)
        .close()
        .close();
  }

  private void writeBody() {
    boolean shuffle = item.fixed().size() < item.options().size();
    xml.open("qti-item-body").markup("div", QtiBody.of(item.prompt()));
    xml.open(
        "qti-choice-interaction",
        "response-identifier",
        "RESPONSE",
        "shuffle",
        Boolean.toString(shuffle),
        "max-choices",
        item.isMultiple() ? "0" : "1");
    for (int i = 0; i < item.options().size(); i++) {
      String body = QtiBody.of(item.options().get(i));
      if (item.fixed().contains(i)) {
        xml.markup("qti-simple-choice", body, "identifier", choice(i), "fixed", "true");
      } else {
        xml.markup("qti-simple-choice", body, "identifier", choice(i));
      }
    }
    xml.close().close();
  }

  private void writeExplanation() {
    String explanation = item.explanation();
    if (explanation != null) {
      xml.open(
              "qti-modal-feedback",
              "outcome-identifier",
              "FEEDBACK",
              "identifier",
              EXPLANATION,
              "show-hide",
              "show")
          .markup("qti-content-body", QtiBody.of(explanation))
          .close();
    }
  }

  private static String choice(int option) {
    return "choice-" + (option + 1);
  }
}
