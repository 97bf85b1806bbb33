package io.studygraph.review;

import io.studygraph.note.Selected;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL of {@link DueList}.
 *
 * @param from the notes whose items are listed
 * @param mostUnseen most items that are new to the learner
 */
record DueQuery(String learner, Selected from, long mostUnseen) {

  /** The index that due items are found by has them in this order. */
  private static final String DUE =
      """
      select s.item_id as id, %s from review_schedule s %s
      where s.learner = ? and s.due <= now() and %s in (select n.id from %s)
      """;

  private static final String DUE_AFTER =
      """
       and (s.due, s.item_id) > (cast(? as timestamptz), cast(? as uuid))
      order by s.due, s.item_id limit ?
      """;

  /** One kind after the other, since no index has both: so many of each are enough. */
  private static final String UNSEEN =
      """
      (select i.id, i.note_id, i.position, 'question' as kind from question i
        where i.position >= 0 and not i.exam and i.note_id in (select n.id from %1$s)
          and not exists (select from review_schedule s where s.learner = ? and s.item_id = i.id)
        order by i.note_id, i.position limit ?)
      union all
      (select i.id, i.note_id, i.position, 'flashcard' as kind from flashcard i
        where i.position >= 0 and i.note_id in (select n.id from %1$s)
          and not exists (select from review_schedule s where s.learner = ? and s.item_id = i.id)
        order by i.note_id, i.position limit ?)
      order by note_id, position, kind limit ?
      """;

  private static final String UNSEEN_AFTER =
      """
      select u.* from (%s) u
      where (u.note_id, u.position, u.kind) > (cast(? as uuid), cast(? as int), ?)
      order by u.note_id, u.position, u.kind limit ?
      """;

  /** What is due, behind a due date and an item. */
  String due() {
    return due(StoredSchedules.COLUMNS) + DUE_AFTER;
  }

  List<Object> dueParameters(List<String> after, int most) {
    return joined(dueParameters(), after, List.of(most));
  }

  /** What the learner has not seen, behind a note, a position in it and a kind. */
  String unseen() {
    return UNSEEN_AFTER.formatted(unseenItems());
  }

  List<Object> unseenParameters(List<String> after, int most) {
    return joined(unseenParameters(), after, List.of(most));
  }

  /** How many items the whole list has. */
  String count() {
    return "select (select count(*) from (%s) due) + (select count(*) from (%s) unseen)"
        .formatted(due("1"), unseenItems());
  }

  List<Object> countParameters() {
    return joined(dueParameters(), unseenParameters());
  }

  private String due(String columns) {
    return DUE.formatted(columns, Items.joined("s.item_id"), Items.NOTE, from.sql());
  }

  private List<Object> dueParameters() {
    return joined(List.of(learner), from.parameters());
  }

  private String unseenItems() {
    return UNSEEN.formatted(from.sql());
  }

  private List<Object> unseenParameters() {
    List<Object> arm = joined(from.parameters(), List.of(learner, mostUnseen));
    return joined(arm, arm, List.of(mostUnseen));
  }

  private static List<Object> joined(List<?>... parts) {
    List<Object> all = new ArrayList<>();
    for (List<?> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
