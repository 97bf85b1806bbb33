package io.studygraph.search;

import io.studygraph.document.Status;
import io.studygraph.search.Facets.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts what notes carry. */
final class FacetCounts {

  private static final int MOST = 50;

  private final Dictionary labels;
  private final int[] tags;
  private final int[] categories;
  private long published;
  private long drafts;

  FacetCounts(Dictionary labels) {
    this.labels = labels;
    this.tags = new int[labels.size()];
    this.categories = new int[labels.size()];
  }

  void count(NoteVersion version) {
    for (int i = 0; i < version.tagCount(); i++) {
      tags[version.tag(i)]++;
    }
    count(version.category(), version.isPublished());
  }

  void count(VersionColumns columns, int row) {
    for (int i = columns.firstTag(row); i < columns.endOfTags(row); i++) {
      tags[columns.tag(i)]++;
    }
    count(columns.category(row), columns.isPublished(row));
  }

  private void count(int category, boolean isPublished) {
    if (category >= 0) {
      categories[category]++;
    }
    if (isPublished) {
      published++;
    } else {
      drafts++;
    }
  }

  /** How many notes were counted. */
  long total() {
    return published + drafts;
  }

  Facets counted() {
    return new Facets(
        most(named(tags)),
        most(named(categories)),
        most(
            Stream.of(
                new Facet(Status.PUBLISHED.toString(), published),
                new Facet(Status.DRAFT.toString(), drafts))));
  }

  private Stream<Facet> named(int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(label -> counts[label] > 0)
        .mapToObj(label -> new Facet(labels.word(label), counts[label]));
  }

  private static List<Facet> most(Stream<Facet> facets) {
    return facets
        .filter(facet -> facet.count() > 0)
        .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
        .limit(MOST)
        .toList();
  }
}
