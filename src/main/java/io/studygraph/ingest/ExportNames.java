package io.studygraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for the files of an export, such that all can be unpacked to any file system: no two differ
 * in case alone, and none is the name of another's folder. A note has its own path unless one with
 * an earlier slug has it; one without a path stands back behind all that have one.
 */
final class ExportNames {

  private static final Comparator<NoteLabel> ORDER =
      Comparator.comparing((NoteLabel label) -> label.path() == null)
          .thenComparing(NoteLabel::slug);

  private final Set<String> taken = new HashSet<>();

  private ExportNames() {}

  /**
   * @param labels in any order, each slug once
   * @return the names, by slug
   */
  static Map<String, String> of(List<NoteLabel> labels) {
    return new ExportNames().name(labels);
  }

  private Map<String, String> name(List<NoteLabel> labels) {
    labels.forEach(label -> takeFolders(label.file()));
    Map<String, String> names = new HashMap<>();
    List<NoteLabel> left = new ArrayList<>();
    for (NoteLabel label : labels.stream().sorted(ORDER).toList()) {
      if (taken.add(folded(label.file()))) {
        names.put(label.slug(), label.file());
      } else {
        left.add(label);
      }
    }
    left.forEach(label -> names.put(label.slug(), numbered(label.file())));
    return names;
  }

  private void takeFolders(String file) {
    for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      taken.add(folded(file.substring(0, end)));
    }
  }

  private String numbered(String file) {
    int dot = file.lastIndexOf('.');
    int end = dot > file.lastIndexOf('/') ? dot : file.length();
    for (int number = 2; ; number++) {
      String name = file.substring(0, end) + "-" + number + file.substring(end);
      if (taken.add(folded(name))) {
        return name;
      }
    }
  }

  /** As the file systems of macOS and Windows see it. */
  private static String folded(String file) {
    return file.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
