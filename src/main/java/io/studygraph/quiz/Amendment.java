package io.studygraph.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regrading made of a question of an attempt, stored with it in JSON.
 *
 * @param version of the question whose key is used
 * @param correct the ids of the options that are right by that key, in their order
 */
record Amendment(
    RegradePolicy policy, int version, List<String> correct, @Nullable String explanation) {}
