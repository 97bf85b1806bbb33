package io.studygraph.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class QtiPackageTest {

  private static final Schema ITEMS = schema("items.xsd");
  private static final Schema MANIFEST = schema("manifest.xsd");

  private static Schema schema(String name) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(QtiPackageTest.class.getResource("/qti/" + name));
    } catch (SAXException wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static Map<String, String> files(QuizContent quiz) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    byte[] bytes = ExportFormat.QTI3.export(quiz).bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static String only(QuizItem item) throws IOException {
    return files(Items.quiz(item)).getOrDefault("items/item-id-1.xml", "");
  }

  private static void validate(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void everyFileIsValid() throws Exception {
    List<QuizItem> items = new ArrayList<>(RandomItems.wild(6).list(150, true));
    items.add(
        new QuizItem(
            "last",
            1,
            "A \"topic\" & more\nthan one line",
            "[a](javascript:alert(1)) ![b](data:image/png;base64,x) \u0001 - [x] c",
            List.of(
                "- [x] done\n- [ ] not",
                "> a\n\n***\n\nb\\\nc [d [e](https://e.example) f](https://g.example \"t\")"),
            Set.of(1),
            Set.of(0, 1),
            "```mermaid\ngraph LR\n```"));
    Map<String, String> files =
        files(new QuizContent("caches", "Caches", List.of(), items, List.of()));
    assertThat(files).hasSize(items.size() + 2);
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(file.getKey()).matches("[a-z0-9/.-]+");
      validate(file.getKey().equals("imsmanifest.xml") ? MANIFEST : ITEMS, file.getValue());
    }
  }

  /** Else the test above could not fail. */
  @Test
  void schemaRefusesWhatItemsDoNotHave() throws Exception {
    String item = only(Items.item("x", List.of("a", "b"), Set.of(0)));
    validate(ITEMS, item);
    for (String wrong :
        List.of(
            item.replace("<p>x</p>", "<p><del>x</del></p>"),
            item.replace("<p>x</p>", "<table><tbody></tbody></table>"),
            item.replace("choice-2", "choice-1"),
            item.replace("identifier=\"item-", "identifier=\"1-"))) {
      assertThatThrownBy(() -> validate(ITEMS, wrong)).isInstanceOf(SAXException.class);
    }
  }

  @Test
  void filesOfTheManifestAreThoseOfThePackage() throws Exception {
    Map<String, String> files =
        files(
            new QuizContent(
                "caches", "Caches", List.of(), RandomItems.wild(7).list(5, true), List.of()));
    List<String> named = new ArrayList<>(List.of("imsmanifest.xml"));
    Matcher file = Pattern.compile("<file href=\"([^\"]*)\"").matcher(files.get("imsmanifest.xml"));
    while (file.find()) {
      named.add(file.group(1));
    }
    assertThat(files.keySet()).containsExactlyElementsOf(named);
    assertThat(files.get("test.xml")).contains("href=\"items/item-id-0.xml\"");
  }

  @Test
  void oneRightOptionIsMatched() throws IOException {
    assertThat(only(Items.item("x", List.of("a", "b"), Set.of(1))))
        .contains("cardinality=\"single\"", "<qti-value>choice-2</qti-value>", "match_correct.xml")
        .contains("max-choices=\"1\"")
        .doesNotContain("qti-mapping", "FEEDBACK");
  }

  @Test
  void severalRightOptionsAreMapped() throws IOException {
    assertThat(only(Items.item("x", List.of("a", "b", "c", "d", "e"), Set.of(0, 1, 4), "why")))
        .contains("cardinality=\"multiple\"", "map_response.xml", "max-choices=\"0\"")
        .contains("<qti-mapping lower-bound=\"0\" upper-bound=\"1\" default-value=\"0\">")
        .contains("map-key=\"choice-5\" mapped-value=\"0.3333333333333333\"")
        .contains("map-key=\"choice-3\" mapped-value=\"-0.5\"")
        .contains("<qti-content-body><p>why</p></qti-content-body>");
  }

  @Test
  void sameQuizGivesTheSameBytes() {
    QuizContent quiz = Items.quiz(Items.item("x", List.of("a", "b"), Set.of(1)));
    assertThat(ExportFormat.QTI3.export(quiz).bytes())
        .isEqualTo(ExportFormat.QTI3.export(quiz).bytes());
  }

  @Test
  void saysWhatItCannotHold() {
    QuizItem item = Items.item("3. three\n\n[a](b.md)", List.of("a", "b"), Set.of(1));
    assertThat(Items.losses(ExportFormat.QTI3, item)).containsExactly("local-target", "list-start");
  }
}
