package io.studygraph.graph;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Takes and prints times. */
final class Timed {

  private Timed() {}

  /** Asks something about a note; gives how much was found. */
  interface Question {
    long about(int note) throws Exception;
  }

  static void header(String what) {
    print("%n| %s | median ms | 99%% ms | found |%n| --- | --- | --- | --- |%n", what);
  }

  /** The first third warms up. Gives milliseconds. */
  static double median(String name, int[] notes, Question question) throws Exception {
    long[] times = new long[notes.length];
    long found = 0;
    for (int i = 0; i < notes.length; i++) {
      long start = System.nanoTime();
      found += question.about(notes[i]);
      times[i] = System.nanoTime() - start;
    }
    long[] counted = Arrays.stream(times, notes.length / 3, notes.length).sorted().toArray();
    double median = counted[counted.length / 2] / 1e6;
    print(
        "| %s | %.2f | %.2f | %,d |%n",
        name, median, counted[counted.length * 99 / 100] / 1e6, found / notes.length);
    return median;
  }

  /** By the clock, and of one processor, which is less while others use it too. */
  static void seconds(String name, Callable<?> work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    work.call();
    print(
        "| %s | %.2f | %.2f |%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - busy) / 1e9);
  }

  static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
