package io.studygraph.note;

import java.math.BigDecimal;

/** A note, and how well it fits what was asked for. */
public record RankedNote(BigDecimal score, NoteSummary note) {}
