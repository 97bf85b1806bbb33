package io.studygraph.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 2026-11-23T08:30:00Z}, the same with a blank for the T, with another zone or without
 * seconds, seconds or milliseconds since 1970, and days in each form of {@link Dates}, whose start
 * is meant. Without a zone the time is UTC.
 */
final class Moments {

  /** A day, and a time and a zone behind it. A day that starts with the year has digits alone. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?!\\d{4}[-/.]).{1,40}?)"
              + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "\\s*([Zz]|[+-]\\d{1,2}(?::?\\d{2})?|[A-Za-z]{2,20}(?:/[A-Za-z_/+-]{1,40})?)?)?");

  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,14}");
  private static final int DIGITS_OF_NANOSECONDS = 9;

  private Moments() {}

  static Optional<Instant> read(String text) {
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
    } else if (MILLISECONDS.matcher(text).matches()) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    Matcher moment = MOMENT.matcher(text);
    if (!moment.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime time = moment.group(2) == null ? LocalTime.MIDNIGHT : time(moment);
      ZoneId zone = zone(moment.group(6));
      return Dates.read(moment.group(1)).map(day -> day.atTime(time).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // a 25th hour, or a zone that nobody knows
    }
  }

  /** As authors write it: the start of a day in UTC as the day alone where that is asked for. */
  static String write(Instant moment, boolean shortly) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    boolean whole = day.atStartOfDay(ZoneOffset.UTC).toInstant().equals(moment);
    return shortly && whole ? day.toString() : moment.toString();
  }

  private static LocalTime time(Matcher moment) {
    String fraction = moment.group(5) == null ? "" : moment.group(5);
    return LocalTime.of(
        number(moment.group(2)),
        number(moment.group(3)),
        number(moment.group(4)),
        number(fraction + "0".repeat(DIGITS_OF_NANOSECONDS - fraction.length())));
  }

  private static ZoneId zone(@Nullable String name) {
    if (name == null) {
      return ZoneOffset.UTC;
    }
    return ZoneId.of(name.contains("/") ? name : name.toUpperCase(Locale.ROOT));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
