package io.studygraph.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads GIFT as Moodle does. */
final class GiftReader {

  private static final Pattern ID = Pattern.compile("\\[id:");
  private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\]<>`\\p{Cntrl}])+)]");

  private GiftReader() {}

  static Imported read(String text) {
    QuestionFile file = new QuestionFile();
    for (GiftBlock block : GiftBlock.of(text)) {
      if (block.isCategory()) {
        file.category(block.line(), GiftText.shown(GiftText.hidden(block.category())));
      } else {
        int before = file.size();
        new GiftQuestion(block, file).read();
        if (file.size() > before) {
          readComments(block.comments(), file);
        }
      }
    }
    return file.read();
  }

  private static void readComments(List<String> comments, QuestionFile file) {
    List<String> tags = new ArrayList<>();
    for (String comment : comments) {
      if (ID.matcher(comment).find()) {
        file.identified();
      }
      Matcher tag = TAG.matcher(comment);
      while (tag.find()) {
        tags.add(tag.group(1).replace("\\]", "]").strip());
      }
    }
    file.tags(tags);
  }
}
