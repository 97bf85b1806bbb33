package io.studygraph.review;

import java.time.LocalDate;
import java.util.List;

/**
 * How much comes to a learner, day by day.
 *
 * @param days from today on, without a gap
 */
record Forecast(String learner, List<Day> days) {

  /**
   * @param date in UTC
   * @param due how many items; today, with those that are overdue
   */
  record Day(LocalDate date, long due) {}
}
