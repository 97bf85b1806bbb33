package io.studygraph.markdown;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML in one of the many ways to write the same, so that two writers can be compared. It gives up
 *
 * <ul>
 *   <li>line breaks beside the tags of blocks, which no browser shows;
 *   <li>the order of attributes, and the slash of a tag without content;
 *   <li>whether a URL writes its round brackets as such or by their numbers;
 *   <li>what is added on purpose: the {@code id} of headings and {@code rel="nofollow"}.
 * </ul>
 */
final class PlainHtml {

  private static final Pattern TAG =
      Pattern.compile("<([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"]*\")*) ?/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");
  private static final Pattern AROUND_BLOCKS =
      Pattern.compile(
          "\\n*(</?(?:p|ul|ol|li|blockquote|pre|hr|h[1-6]|table|thead|tbody|tr|th|td)\\b[^>]*>)\\n*");

  private PlainHtml() {}

  static String of(String html) {
    String tags = TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(plainTag(tag)));
    return AROUND_BLOCKS.matcher(tags).replaceAll("$1").strip();
  }

  private static String plainTag(MatchResult tag) {
    String[] attributes =
        ATTRIBUTE
            .matcher(tag.group(2))
            .results()
            .filter(attribute -> !isAdded(tag.group(1), attribute.group(1)))
            .map(PlainHtml::plainAttribute)
            .toArray(String[]::new);
    Arrays.sort(attributes);
    return "<" + tag.group(1) + String.join("", attributes) + ">";
  }

  private static boolean isAdded(String element, String attribute) {
    return attribute.equals("rel") || (attribute.equals("id") && element.matches("h[1-6]"));
  }

  private static String plainAttribute(MatchResult attribute) {
    String value = attribute.group(2);
    if (attribute.group(1).equals("href") || attribute.group(1).equals("src")) {
      value = value.replace("%28", "(").replace("%29", ")");
    }
    return " " + attribute.group(1) + "=\"" + value + "\"";
  }
}
