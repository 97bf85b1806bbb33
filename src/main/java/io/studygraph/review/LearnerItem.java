package io.studygraph.review;

import java.util.UUID;

/** Whose memory of what. */
record LearnerItem(String learner, UUID item) {}
