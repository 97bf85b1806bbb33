package io.studygraph.markdown;

/** A text is no YAML, or more of it than we read. */
public final class MalformedYaml extends Exception {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final int offset;

  MalformedYaml(String problem, int offset) {
    super(problem);
    this.problem = problem;
    this.offset = offset;
  }

  /** What is wrong, in a few words. */
  public String problem() {
    return problem;
  }

  /** Whether it is an escape that there is not. */
  boolean isEscape() {
    return problem.equals(YamlFaults.ESCAPE);
  }

  /** Where in the text the trouble is. */
  public int offset() {
    return offset;
  }
}
