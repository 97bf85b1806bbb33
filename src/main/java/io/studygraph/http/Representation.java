package io.studygraph.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bytes that an answer is sent as, and their name. */
public final class Representation {

  private final byte[] bytes;
  private final String tag;
  private final boolean compressed;

  private Representation(byte[] bytes, String tag, boolean compressed) {
    this.bytes = bytes;
    this.tag = tag;
    this.compressed = compressed;
  }

  byte[] bytes() {
    return bytes;
  }

  String tag() {
    return tag;
  }

  boolean compressed() {
    return compressed;
  }

  /**
   * @param entity bytes, text, or what JSON is made of
   * @param fields those to keep of an object, or of each item of a page; all when empty
   * @param acceptEncoding the request's header
   */
  static Representation of(
      Object entity, Set<String> fields, @Nullable String acceptEncoding, ObjectMapper json) {
    Versioned versioned = entity instanceof Versioned given ? given : new Versioned(entity, "");
    byte[] plain = plain(versioned.entity(), fields, json);
    boolean gzip = Gzip.worthwhile(plain) && Gzip.accepted(acceptEncoding);
    return new Representation(
        gzip ? Gzip.compress(plain) : plain, tag(versioned.version(), plain, gzip), gzip);
  }

  /**
   * The coding is a part of it: by RFC 9110, 8.8.3, a strong tag names the bytes as they are sent.
   */
  private static String tag(String version, byte[] plain, boolean gzip) {
    return "\"%s%s%s\""
        .formatted(
            version.isEmpty() ? "" : version + ".", Digest.name(plain, 8), gzip ? "-gzip" : "");
  }

  /** The bytes of an entity with all its fields, before they are compressed. */
  public static byte[] plain(Object entity, ObjectMapper json) {
    return plain(entity, Set.of(), json);
  }

  private static byte[] plain(Object entity, Set<String> fields, ObjectMapper json) {
    if (entity instanceof byte[] bytes) {
      return bytes;
    }
    if (entity instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return json.writeValueAsBytes(
          fields.isEmpty() ? entity : keep(fields, entity, json.valueToTree(entity)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode keep(Set<String> fields, Object entity, JsonNode tree) {
    if (entity instanceof Paged) {
      tree.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
    } else {
      ((ObjectNode) tree).retain(fields);
    }
    return tree;
  }
}
