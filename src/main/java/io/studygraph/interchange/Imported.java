package io.studygraph.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of another program says, as far as a note can hold it.
 *
 * @param title of its first category
 * @param losses of which some questions are left out
 */
public record Imported(
    @Nullable String title, List<String> tags, List<QuizItem> items, List<Loss> losses) {}
