package io.studygraph.note;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * A feature's part in lists of notes: turns its query parameters into conditions. Every list of
 * notes takes all filters, and makes one statement of them.
 */
public interface NoteFilter {

  /** Conditions on the note {@code n}; none when the request has no parameter of this filter. */
  List<Condition> conditions(MultivaluedMap<String, String> parameters);
}
