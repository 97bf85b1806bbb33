package io.studygraph.document;

import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param title the heading's text without markup; empty for text that stands before any heading
 * @param level 1 to 6; 0 for text that stands before any heading
 * @param anchor unique in the note, the {@code id} of its heading in HTML
 * @param lines the heading's line to the section's last line
 * @param markdown the source below the heading, its subsections included
 */
public record Section(
    Role role,
    String title,
    int level,
    String anchor,
    Lines lines,
    String markdown,
    List<Section> children) {}
