package io.studygraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleXmlTest {

  private static Imported read(String questions) {
    return ImportFormat.MOODLE_XML.read(
        "<?xml version=\"1.0\"?>\n<quiz>\n" + questions + "\n</quiz>");
  }

  private static final String QUESTION =
      """
      <question type="multichoice">
        <name><text>Eviction</text></name>
        <questiontext format="html"><text><![CDATA[<p>What does <b>LRU</b> evict?</p>]]></text></questiontext>
        <generalfeedback format="markdown"><text>Least *recently*.</text></generalfeedback>
        <single>false</single>
        <answer fraction="50"><text>a</text><feedback><text>good</text></feedback></answer>
        <answer fraction="-100" format="plain_text"><text>b*c*</text></answer>
        <answer fraction="50" format="html"><text>&lt;pre&gt;d&lt;br&gt;e&lt;/pre&gt;</text></answer>
        <tags><tag><text>web</text></tag></tags>
      </question>
      """;

  @Test
  void readsAQuestion() {
    Imported read = read(QUESTION);
    QuizItem item = read.items().get(0);
    assertThat(item.line()).isEqualTo(3);
    assertThat(item.topic()).isEqualTo("Eviction");
    assertThat(item.prompt()).isEqualTo("What does **LRU** evict?");
    assertThat(item.options()).containsExactly("a", "b\\*c\\*", "```\nd\ne\n```");
    assertThat(item.correct()).containsExactly(0, 2);
    assertThat(item.explanation()).isEqualTo("Least *recently*.\n\n- a: good");
    assertThat(read.tags()).containsExactly("web");
    assertThat(Items.codes(read)).containsExactly("option-feedback");
  }

  @Test
  void saysWhatANoteCannotHold() {
    Imported read =
        read(
            QUESTION
                    .replace(
                        "<single>",
                        "<defaultgrade>3.0</defaultgrade><idnumber>7</idnumber><single>")
                    .replace("<tags>", "<hint><text>Look up.</text></hint><tags>")
                    .replace(
                        "<![CDATA[<p>", "<![CDATA[<p><img src=\"@@PLUGINFILE@@/a.png\" alt=\"a\">")
                    .replace(
                        "</text></questiontext>",
                        "</text><file name=\"a.png\">AAAA</file></questiontext>")
                + "<question type=\"essay\"><name><text>Long</text></name></question>"
                + "<question type=\"category\"><category><text>top/One</text></category></question>"
                + "<question type=\"category\"><category><text>top/Two</text></category></question>");
    assertThat(read.title()).isEqualTo("One");
    assertThat(Items.codes(read))
        .containsExactlyInAnyOrder(
            "option-feedback",
            "embedded-file",
            "other-feedback",
            "grade",
            "other-kind",
            "category",
            "identifiers");
    assertThat(read.losses())
        .filteredOn(Loss::leftOut)
        .extracting(Loss::question)
        .containsExactly("Long");
  }

  @Test
  void truthIsAChoice() {
    QuizItem item =
        read("""
             <question type="truefalse"><name><text>Q</text></name>
             <questiontext><text>Is it?</text></questiontext>
             <answer fraction="0"><text>true</text></answer>
             <answer fraction="100"><text>false</text></answer></question>
             """)
            .items()
            .get(0);
    assertThat(item.options()).containsExactly("True", "False");
    assertThat(item.correct()).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE quiz [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>",
        "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz></quiz>",
        "<quiz><question><name>&undefined;</name></question></quiz>",
        "<html/>",
        "",
        "text",
        "<quiz><question></quiz>"
      })
  void whatIsNoMoodleXmlIsRefused(String file) {
    assertThatThrownBy(() -> ImportFormat.MOODLE_XML.read(file))
        .isInstanceOf(UnreadableFile.class)
        .message()
        .doesNotContain("root:");
  }

  @Test
  void questionOfAnySizeAndDepthIsRefused() {
    assertThatThrownBy(() -> read("<question>" + "<a>".repeat(100)))
        .isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> read("<question>" + "<a/>".repeat(20_000) + "</question>"))
        .isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> read(QUESTION.repeat(2001)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("2,000");
  }

  @Test
  void writesWhatTheRendererShows() {
    QuizItem item =
        new QuizItem(
            "0193",
            1,
            null,
            "Is `a < b`?",
            List.of("**yes**", "all of the above"),
            Set.of(0),
            Set.of(1),
            "It\u0001 is.");
    assertThat(Items.text(ExportFormat.MOODLE_XML, item))
        .contains("<text>Is a &lt; b?</text>")
        .contains("<text>&lt;p&gt;Is &lt;code&gt;a &amp;lt; b&lt;/code&gt;?&lt;/p&gt;\n</text>")
        .contains("<idnumber>0193</idnumber>")
        .contains("<single>true</single>")
        .contains("<shuffleanswers>false</shuffleanswers>")
        .contains("<answer fraction=\"100\" format=\"html\">")
        .doesNotContain("\u0001");
  }
}
