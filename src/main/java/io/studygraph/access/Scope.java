package io.studygraph.access;

import java.util.Locale;

/** What an API key is good for. */
public enum Scope {
  /** Change notes. */
  WRITE,
  /** See drafts, and the keys of questions. */
  AUTHOR,
  /** Everything, API keys included. */
  ADMIN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
