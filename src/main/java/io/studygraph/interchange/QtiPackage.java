package io.studygraph.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package of QTI 3 (<a href="https://www.imsglobal.org/spec/qti/v3p0/impl">its guide</a>): a zip
 * of a manifest, a test, and an item for each question. The same quiz gives the same bytes.
 */
final class QtiPackage {

  /** The first moment that a zip can tell: the time of an export is no part of what it says. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final QuizContent quiz;

  private QtiPackage(QuizContent quiz) {
    this.quiz = quiz;
  }

  static byte[] write(QuizContent quiz) {
    return new QtiPackage(quiz).zip();
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "imsmanifest.xml", manifest());
      add(zip, "test.xml", test());
      for (int i = 0; i < quiz.items().size(); i++) {
        add(zip, file(i), new QtiItem(quiz.items().get(i), identifier(i)).bytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private byte[] manifest() {
    Xml xml = new Xml();
    xml.open(
            "manifest",
            "xmlns",
            Qti.PACKAGE,
            "xmlns:xsi",
            Qti.INSTANCE,
            "xsi:schemaLocation",
            Qti.PACKAGE + " " + Qti.PACKAGE_SCHEMA,
            "identifier",
            "quiz-" + quiz.slug())
        .open("metadata")
        .leaf("schema", "QTI Package")
        .leaf("schemaversion", "3.0.0")
        .close()
        .empty("organizations")
        .open("resources")
        .open("resource", "identifier", "test", "type", "imsqti_test_xmlv3p0", "href", "test.xml")
        .empty("file", "href", "test.xml");
    for (int i = 0; i < quiz.items().size(); i++) {
      xml.empty("dependency", "identifierref", identifier(i));
    }
    xml.close();
    for (int i = 0; i < quiz.items().size(); i++) {
      xml.open(
              "resource",
              "identifier",
              identifier(i),
              "type",
              "imsqti_item_xmlv3p0",
              "href",
              file(i))
          .empty("file", "href", file(i))
          .close();
    }
    return xml.close().close().bytes();
  }

  private byte[] test() {
    Xml xml = new Xml();
    xml.open(
            "qti-assessment-test",
            "xmlns",
            Qti.ITEMS,
            "xmlns:xsi",
            Qti.INSTANCE,
            "xsi:schemaLocation",
            Qti.ITEMS + " " + Qti.ITEMS_SCHEMA,
            "identifier",
            "quiz-" + quiz.slug(),
            "title",
            quiz.title())
        .empty(
            "qti-outcome-declaration",
            "identifier",
            "SCORE",
            "cardinality",
            "single",
            "base-type",
            "float")
        .open(
            "qti-test-part",
            "identifier",
            "part",
            "navigation-mode",
            "nonlinear",
            "submission-mode",
            "simultaneous");
    List<List<Integer>> sections = sections();
    for (int number = 0; number < sections.size(); number++) {
      writeSection(xml, number + 1, sections.get(number));
    }
    xml.close()
        .open("qti-outcome-processing")
        .open("qti-set-outcome-value", "identifier", "SCORE")
        .open("qti-sum")
        .empty("qti-test-variables", "variable-identifier", "SCORE");
    return xml.close().close().close().close().bytes();
  }

  private void writeSection(Xml xml, int number, List<Integer> items) {
    String topic = quiz.items().get(items.get(0)).topic();
    xml.open(
        "qti-assessment-section",
        "identifier",
        "section-" + number,
        "title",
        topic == null ? quiz.title() : topic,
        "visible",
        Boolean.toString(topic != null));
    for (int i : items) {
      xml.empty("qti-assessment-item-ref", "identifier", identifier(i), "href", file(i));
    }
    xml.close();
  }

  /** Each run of questions of one topic. */
  private List<List<Integer>> sections() {
    List<List<Integer>> sections = new ArrayList<>();
    @Nullable String current = null;
    for (int i = 0; i < quiz.items().size(); i++) {
      String topic = quiz.items().get(i).topic();
      if (sections.isEmpty() || !Objects.equals(topic, current)) {
        sections.add(new ArrayList<>());
        current = topic;
      }
      sections.get(sections.size() - 1).add(i);
    }
    return sections;
  }

  private String identifier(int index) {
    String id = quiz.items().get(index).id();
    return "item-" + (id == null ? index + 1 : id);
  }

  private String file(int index) {
    return "items/" + identifier(index) + ".xml";
  }
}
