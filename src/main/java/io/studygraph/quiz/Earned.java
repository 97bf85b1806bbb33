package io.studygraph.quiz;

import java.util.Optional;

/**
 * What an answer earned, exactly.
 *
 * @param guess what ticking at random earns on average; empty where that is not told
 */
record Earned(Ratio score, Optional<Ratio> guess) {}
