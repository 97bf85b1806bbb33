package io.studygraph.review;

import java.time.Instant;

/**
 * When a learner is to see an item again, and why then: what all reviews of it come to.
 *
 * @param step of the learning or relearning steps; 0 in other phases
 * @param introducedAt when the learner saw it first
 * @param reviewedAt when last
 * @param lapses how often it was forgotten after it had been learnt
 */
record Schedule(
    Phase phase,
    int step,
    MemoryState memory,
    Instant introducedAt,
    Instant reviewedAt,
    Instant due,
    int reviews,
    int lapses) {}
