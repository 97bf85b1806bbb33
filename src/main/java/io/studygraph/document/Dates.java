package io.studygraph.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code 2026-11-23}, the same with a time and a zone behind it, and the other forms that are
 * sure to mean one day: {@code 2026/11/23}, {@code 20261123}, {@code November 23, 2026}, {@code 23
 * Nov 2026}, and seconds or milliseconds since 1970. {@code 11/12/2026} is not one of them.
 */
final class Dates {

  private static final Pattern USUAL =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T\\s][\\d:.,TZ+\\-\\sA-Za-z/_]{0,40})?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T\\s][\\d:.,TZ+\\-\\sA-Za-z/_]{0,40})?");

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");

  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,14}");

  private Dates() {}

  /** Whether a date is written as {@code YYYY-MM-DD}, be it with a time. */
  static boolean isUsual(String text) {
    return isDay(text) || USUAL.matcher(text).matches();
  }

  /** Whether a text is {@code YYYY-MM-DD} alone, as almost all dates are. */
  private static boolean isDay(String text) {
    boolean day = text.length() == 10;
    for (int at = 0; day && at < 10; at++) {
      char c = text.charAt(at);
      boolean hyphen = at == 4 || at == 7;
      day = hyphen ? c == '-' : (c >= '0' && c <= '9');
    }
    return day;
  }

  static Optional<LocalDate> read(String text) {
    try {
      if (isDay(text)) {
        return day(text.substring(0, 4), number(text.substring(5, 7)), text.substring(8));
      }
      Matcher date = YEAR_FIRST.matcher(text);
      if (date.matches()) {
        return day(date.group(1), number(date.group(3)), date.group(4));
      }
      date = COMPACT.matcher(text);
      if (date.matches()) {
        return day(date.group(1), number(date.group(2)), date.group(3));
      }
      date = MONTH_FIRST.matcher(text);
      if (date.matches()) {
        return day(date.group(3), month(date.group(1)), date.group(2));
      }
      date = DAY_FIRST.matcher(text);
      return date.matches()
          ? day(date.group(3), month(date.group(2)), date.group(1))
          : sinceEpoch(text);
    } catch (DateTimeException e) {
      return Optional.empty(); // the 30th of February
    }
  }

  private static Optional<LocalDate> sinceEpoch(String text) {
    long factor = MILLISECONDS.matcher(text).matches() ? 1 : 1000;
    return factor == 1 || SECONDS.matcher(text).matches()
        ? Optional.of(
            Instant.ofEpochMilli(Long.parseLong(text) * factor)
                .atZone(ZoneOffset.UTC)
                .toLocalDate())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    return Optional.of(LocalDate.of(number(year), month, number(day)));
  }

  /** Of an English name or its beginning; 0, which no date has, for another word. */
  private static int month(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(upper))
        .findFirst()
        .map(Month::getValue)
        .orElse(upper.equals("SEPT") ? 9 : 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
