package io.studygraph.http;

import io.studygraph.contract.Hint;
import java.util.Collection;

/** What somebody may have meant who named what there is not. */
public final class Nearest {

  private Nearest() {}

  /** {@code " Did you mean `caching`?"}; nothing when no name is near. */
  public static String hint(String named, Collection<String> names) {
    return Hint.ofNearest(named, names).orElse("");
  }
}
