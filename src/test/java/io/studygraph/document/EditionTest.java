package io.studygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds {@link Reading#EDITION} to what the notes of the tests read as: {@code notes/editions.txt}
 * has a line for each edition there was, with the digest of all that was read then.
 */
class EditionTest {

  @Test
  void notesThatReadOtherwiseAreAnotherEdition() throws NoSuchAlgorithmException {
    List<String> editions = Notes.text("editions.txt").lines().toList();
    String present = Reading.EDITION + " " + digest();

    assertThat(editions.get(editions.size() - 1))
        .as(
            "The golden files changed: raise Reading.EDITION unless notes that are stored read as"
                + " before, and add the line that is read here to editions.txt")
        .isEqualTo(present);
    assertThat(editions.stream().map(line -> line.substring(0, line.indexOf(' '))))
        .doesNotHaveDuplicates();
  }

  private static String digest() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : Notes.names()) {
      digest.update(Notes.text(name.replace(".md", ".json")).getBytes(StandardCharsets.UTF_8));
      digest.update(Notes.shown(Notes.text(name)).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
