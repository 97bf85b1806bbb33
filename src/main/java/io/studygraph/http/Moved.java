package io.studygraph.http;

/**
 * What a path names has another name now. Thrown where that is found out; answered with 308 and the
 * address that has the present name in its place (RFC 9110, section 15.4.9), so that any method can
 * follow.
 */
public final class Moved extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String variable;
  private final String present;

  /**
   * @param variable of the path's template, for example {@code slug}
   * @param present its value by which the same is found now
   */
  public Moved(String variable, String present) {
    super("It is called %s now.".formatted(present), null, false, false);
    this.variable = variable;
    this.present = present;
  }

  /**
   * @param template the path that was asked for, with its variables
   * @param address path and query as they were sent
   */
  String location(String template, String address) {
    String[] names = template.split("/", -1);
    String[] parts = address.split("[?]", 2);
    String[] segments = parts[0].split("/", -1);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("{" + variable + "}")) {
        segments[i] = present;
      }
    }
    parts[0] = String.join("/", segments);
    return String.join("?", parts);
  }
}
