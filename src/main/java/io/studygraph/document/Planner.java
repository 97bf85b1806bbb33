package io.studygraph.document;

import io.studygraph.document.Edit.Add;
import io.studygraph.document.Edit.Change;
import io.studygraph.document.Edit.Retarget;
import io.studygraph.document.Edit.SetAliases;
import io.studygraph.document.Edit.SetAll;
import io.studygraph.document.Edit.SetCategory;
import io.studygraph.document.Edit.SetDate;
import io.studygraph.document.Edit.SetExtra;
import io.studygraph.document.Edit.SetPublishAt;
import io.studygraph.document.Edit.SetRelated;
import io.studygraph.document.Edit.SetSection;
import io.studygraph.document.Edit.SetSlug;
import io.studygraph.document.Edit.SetStatus;
import io.studygraph.document.Edit.SetTags;
import io.studygraph.document.Edit.SetTitle;
import java.util.function.UnaryOperator;

/** Finds out how an edit is to be made. */
final class Planner {

  private Planner() {}

  /** Whether there is another way to write what the edit asks for. */
  static boolean isAnotherWay(Edit edit) {
    return edit instanceof SetAll<?> || edit instanceof Change<?> || edit instanceof Add<?>;
  }

  /**
   * @param anew whether to take that other way
   */
  static Plan plan(Edit edit, EditedNote note, boolean anew) {
    EditCheck.check(edit);
    FieldPlanner fields = new FieldPlanner(note);
    if (edit instanceof SetTitle set) {
      return new TitlePlanner(note).plan(set.title());
    } else if (edit instanceof SetSlug set) {
      return fields.text(Facet.SLUG, "slug", set.slug());
    } else if (edit instanceof SetDate set) {
      return fields.date(set.date());
    } else if (edit instanceof SetCategory set) {
      return fields.text(Facet.CATEGORY, "category", set.category());
    } else if (edit instanceof SetTags set) {
      return fields.list(Facet.TAGS, "tags", set.tags(), TagName::fold);
    } else if (edit instanceof SetRelated set) {
      return fields.list(Facet.RELATED, "related", set.related(), RelatedReader::identity);
    } else if (edit instanceof SetAliases set) {
      return fields.list(Facet.ALIASES, "aliases", set.aliases(), UnaryOperator.identity());
    } else if (edit instanceof SetStatus set) {
      return new StatusPlanner(note).plan(set.status());
    } else if (edit instanceof SetPublishAt set) {
      return fields.publishAt(set.publishAt());
    } else if (edit instanceof Retarget retarget) {
      return new RetargetPlanner(note, retarget).plan();
    } else if (edit instanceof SetExtra set) {
      return fields.extra(set.key(), set.value());
    } else if (edit instanceof SetSection set) {
      return new SectionPlanner(note).plan(set.role(), set.markdown());
    }
    return ElementPlanner.plan(edit, note, anew);
  }
}
