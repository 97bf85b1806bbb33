package io.studygraph.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document. Immutable and thread-safe; schemas are compiled when first asked for. */
public final class Contract {

  private static final String RESOURCE = "/META-INF/openapi.yaml";
  private static final String IRI = "https://studygraph.io/openapi";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** JSON Schema as OpenAPI 3.1 has it; words of OpenAPI's own say nothing about values. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .unknownKeywordFactory((word, context) -> new NonValidationKeyword(word))
          .build();

  private final JsonNode document;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final List<Operation> operations = new ArrayList<>();

  private Contract(JsonNode document) {
    this.document = document;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            DIALECT,
            builder ->
                builder
                    .schemas(Map.of(IRI, document.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ROOT)
                            .build()));
    document
        .path("paths")
        .properties()
        .forEach(path -> addOperations(path.getKey(), path.getValue()));
  }

  /** Reads the document that the application carries. */
  public static Contract load() {
    try (InputStream in =
        Objects.requireNonNull(Contract.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new Contract(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Contract parse(String yaml) {
    try {
      return new Contract(new YAMLMapper().readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode document() {
    return document;
  }

  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** The operation that a request to a path comes to; HEAD is answered as GET is. */
  public Optional<Operation> operation(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return operationsAt(path).stream()
        .filter(operation -> operation.method().equals(asked))
        .findFirst();
  }

  /**
   * The operations on a path, still percent-encoded and with or without a slash at its end; where
   * two templates fit, those of the one with fewer variables.
   */
  public List<Operation> operationsAt(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    List<Operation> fitting =
        operations.stream().filter(operation -> operation.fits(plain)).toList();
    long variables = fitting.stream().mapToLong(Operation::variables).min().orElse(0);
    return fitting.stream().filter(operation -> operation.variables() == variables).toList();
  }

  /** What is wrong with a value by the schema at a JSON pointer into the document. */
  List<Violation> check(String schema, JsonNode value) {
    return Explanation.of(
        this,
        schemas
            .computeIfAbsent(
                schema,
                pointer -> registry.getSchema(SchemaLocation.of(IRI + "#" + fragment(pointer))))
            .validate(value));
  }

  /** Follows {@code $ref} where there is one, and gives the pointer that it ends at. */
  String resolve(String pointer) {
    JsonNode reference = document.at(pointer).path("$ref");
    return reference.isTextual() ? resolve(reference.asText().substring(1)) : pointer;
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }

  private void addOperations(String template, JsonNode item) {
    String base = "/paths/" + escape(template);
    List<String> shared = parameters(base);
    for (String method : item.propertyStream().map(Map.Entry::getKey).toList()) {
      if (METHODS.contains(method)) {
        List<String> all = new ArrayList<>(shared);
        all.addAll(parameters(base + "/" + method));
        operations.add(
            new Operation(
                this, method.toUpperCase(Locale.ROOT), template, base + "/" + method, all));
      }
    }
  }

  private List<String> parameters(String base) {
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < document.at(base + "/parameters").size(); i++) {
      pointers.add(resolve(base + "/parameters/" + i));
    }
    return pointers;
  }

  static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A JSON pointer as a URI fragment (RFC 6901, section 6): braces of path templates are encoded.
   */
  private static String fragment(String pointer) {
    return pointer.replace("{", "%7B").replace("}", "%7D");
  }
}
