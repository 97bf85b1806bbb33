package io.studygraph.review;

import io.studygraph.note.Selected;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL of {@link DueList}.
 *
 * @param from the notes whose items are listed
 * @param unseen most items that are new to the learner
 */
record DueQuery(String learner, Selected from, long unseen) {

  /** Due items; the index that they are found by has them in this order. */
  private static final String DUE =
      """
      select s.item_id as id, s.due as at, s.item_id as first, 0 as second, '' as third, %s
      from review_schedule s %s
      where s.learner = ? and s.due <= now() and %s in (select n.id from %s)
      """;

  /**
   * What a learner has not seen yet. One kind after the other, since no index has both: so many of
   * each are enough.
   */
  private static final String NEW =
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

  private static final String PAGE =
      """
      select found.* from (
        (%s and (s.due, s.item_id) > (cast(? as timestamptz), cast(? as uuid))
          order by s.due, s.item_id limit ?)
        union all
        (select n.id, cast('infinity' as timestamptz), n.note_id, n.position, n.kind,
            null, null, null, null, null, null, null, null, null
          from (%s) n
          where (cast('infinity' as timestamptz), n.note_id, n.position, n.kind)
            > (cast(? as timestamptz), cast(? as uuid), cast(? as int), ?))
      ) found
      order by found.at, found.first, found.second, found.third limit ?
      """;

  /** A part of the list. */
  String page() {
    return PAGE.formatted(due(StoredSchedules.COLUMNS), unseenItems());
  }

  /**
   * @param after what the item before is sorted by: its due date and three values more
   */
  List<Object> pageParameters(List<String> after, int most) {
    List<Object> parameters = new ArrayList<>(dueParameters());
    parameters.addAll(after.subList(0, 2));
    parameters.add(most);
    parameters.addAll(unseenParameters());
    parameters.addAll(after);
    parameters.add(most);
    return parameters;
  }

  /** How many items the whole list has. */
  String count() {
    return "select (select count(*) from (%s) due) + (select count(*) from (%s) unseen)"
        .formatted(due("1"), unseenItems());
  }

  List<Object> countParameters() {
    List<Object> parameters = new ArrayList<>(dueParameters());
    parameters.addAll(unseenParameters());
    return parameters;
  }

  private String due(String columns) {
    return DUE.formatted(columns, Items.joined("s.item_id"), Items.NOTE, from.sql());
  }

  private List<Object> dueParameters() {
    List<Object> parameters = new ArrayList<>(List.of(learner));
    parameters.addAll(from.parameters());
    return parameters;
  }

  private String unseenItems() {
    return NEW.formatted(from.sql());
  }

  private List<Object> unseenParameters() {
    List<Object> parameters = new ArrayList<>();
    for (int kind = 0; kind < ItemKind.values().length; kind++) {
      parameters.addAll(from.parameters());
      parameters.addAll(List.of(learner, unseen));
    }
    parameters.add(unseen);
    return parameters;
  }
}
