package io.studygraph.graph;

import java.util.List;
import java.util.Locale;

/**
 * Why to read a note after another one.
 *
 * @param notes that show it, by slug
 * @param tags that show it, the rarest first
 */
record NextReason(Type type, double weight, List<String> notes, List<String> tags) {

  /** The notes, and the tags, that are named. */
  static final int MOST_NAMED = 3;

  /** What speaks for a note. */
  enum Type {
    /** The note names it in its front matter. */
    RELATED(3),
    /** The note links to it. */
    LINKED(2),
    /** It links to the note. */
    LINKS_BACK(1.5),
    /** Others link to both: Salton's cosine of who links to them. */
    CO_CITED(2),
    /** It has tags of the note that few have: the part of the note's rarity that it shares. */
    SHARED_TAGS(1.5),
    /** Both link to the same, or are linked from it: by Adamic and Adar, against the most. */
    NEIGHBOURHOOD(1);

    private final double weight;

    Type(double weight) {
      this.weight = weight;
    }

    /** The most that a reason of the type can weigh. */
    double weight() {
      return weight;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
