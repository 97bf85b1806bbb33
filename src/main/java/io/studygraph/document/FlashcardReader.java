package io.studygraph.document;

import io.studygraph.markdown.Block.Code;
import io.studygraph.markdown.Block.Item;
import io.studygraph.markdown.Block.Listing;
import io.studygraph.markdown.SourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads bullets {@code - question ::: answer} below Flashcards, and fences {@code ```flashcard}
 * with such lines, or with lines {@code Q: …} and {@code A: …}.
 */
final class FlashcardReader {

  private static final List<String> SEPARATORS = List.of(":::", "|||", "::");
  private static final Pattern SIDE =
      Pattern.compile("(?i)\\s*(?:(q|question|front)|(?:a|answer|back))\\s*:\\s*(.*)");

  private FlashcardReader() {}

  static boolean isFlashcards(Code fence) {
    String language = fence.language();
    return language.equalsIgnoreCase("flashcard") || language.equalsIgnoreCase("flashcards");
  }

  static List<Flashcard> read(Page page) {
    List<Flashcard> cards = new ArrayList<>();
    for (Page.Placed<Code> placed : page.fences()) {
      if (isFlashcards(placed.block())) {
        readFence(placed.block(), placed.part(), page.lines(), cards);
      }
    }
    for (Part part : page.partsFor(Role.FLASHCARDS)) {
      for (Listing list : Page.lists(part)) {
        Unread unread = new Unread(list);
        readItems(list.items(), part, page.lines(), cards, unread);
        unread.report(page, "- question ::: answer");
      }
    }
    cards.sort(Comparator.comparingInt(card -> card.lines().start()));
    return cards;
  }

  private static void readItems(
      List<Item> items, Part part, SourceLines lines, List<Flashcard> cards, Unread unread) {
    for (Item item : items) {
      Optional<Bullet> bullet = Bullet.of(item);
      String text = bullet.map(b -> b.prose().markdown()).orElse("");
      String whole = bullet.map(b -> b.with(text, lines)).orElse("");
      boolean group = SEPARATORS.stream().noneMatch(text::contains);
      Flashcard card = card(whole, part.anchor(), Lines.of(item.span()));
      if (bullet.isPresent() && group && !bullet.get().nested().isEmpty()) {
        readItems(bullet.get().nested(), part, lines, cards, unread);
      } else if (card != null) {
        cards.add(card);
      } else {
        unread.add(item);
      }
    }
  }

  private static @Nullable Flashcard card(String text, String anchor, Lines lines) {
    for (String separator : SEPARATORS) {
      int at = text.indexOf(separator);
      if (at > 0) {
        String question = text.substring(0, at).strip();
        String answer = text.substring(at + separator.length()).strip();
        boolean whole = !question.isEmpty() && !answer.isEmpty();
        return whole ? new Flashcard(question, answer, anchor, lines) : null;
      }
    }
    return null;
  }

  private static void readFence(Code fence, Part part, SourceLines lines, List<Flashcard> cards) {
    StringBuilder question = new StringBuilder();
    StringBuilder answer = new StringBuilder();
    int start = fence.span().firstLine();
    boolean answering = false;
    int last = fence.closed() ? fence.span().lastLine() - 1 : fence.span().lastLine();
    for (int line = fence.span().firstLine() + 1; line <= last; line++) {
      String text = lines.line(line);
      Flashcard card = card(text, part.anchor(), new Lines(line, line));
      Matcher side = SIDE.matcher(text);
      boolean labelled = side.matches();
      if (card != null && !labelled) {
        cards.add(card);
      } else if (labelled && side.group(1) != null) {
        add(question, answer, part, new Lines(start, line - 1), cards);
        question.append(side.group(2));
        start = line;
        answering = false;
      } else {
        answering |= labelled || text.strip().equals("---");
        String more = labelled ? side.group(2) : text.strip().equals("---") ? "" : text;
        (answering ? answer : question).append('\n').append(more);
      }
    }
    add(question, answer, part, new Lines(start, last), cards);
  }

  private static void add(
      StringBuilder question, StringBuilder answer, Part part, Lines lines, List<Flashcard> cards) {
    String front = question.toString().strip();
    String back = answer.toString().strip();
    if (!front.isEmpty() && !back.isEmpty()) {
      cards.add(new Flashcard(front, back, part.anchor(), lines));
    }
    question.setLength(0);
    answer.setLength(0);
  }
}
