package io.studygraph.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 2026-11-23}, the same with a time and a zone behind it, and epoch milliseconds. */
final class Dates {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s][\\d:.,TZ+\\-\\sA-Za-z/_]{0,40})?");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,14}");

  private Dates() {}

  static Optional<LocalDate> read(String text) {
    try {
      Matcher date = DATE.matcher(text);
      if (date.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3))));
      }
      return MILLISECONDS.matcher(text).matches()
          ? Optional.of(
              Instant.ofEpochMilli(Long.parseLong(text)).atZone(ZoneOffset.UTC).toLocalDate())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // the 30th of February
    }
  }
}
