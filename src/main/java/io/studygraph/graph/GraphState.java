package io.studygraph.graph;

import io.studygraph.note.Moment;

/**
 * The graph at one moment.
 *
 * @param all as authors see it
 * @param open as everybody does; the same one while no note is hidden
 */
record GraphState(Moment moment, GraphIndex all, GraphIndex open) {

  static final String ALL = "live_note";
  static final String OPEN = "open_note";

  /**
   * @param notes the view of the notes that somebody can see
   */
  GraphIndex graph(String notes) {
    return notes.equals(ALL) ? all : open;
  }
}
