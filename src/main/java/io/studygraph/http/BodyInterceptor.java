package io.studygraph.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.studygraph.contract.Operation;
import io.studygraph.contract.Violation;
import io.studygraph.http.Problem.Detail;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bounds every body that is read into memory, and checks JSON bodies against the contract, so that
 * an endpoint gets either what the contract promises or nothing. Archives are read from a file and
 * pass.
 */
@Provider
final class BodyInterceptor implements ReaderInterceptor {

  private final ObjectReader json;
  private final Instance<HttpConfig> config;

  BodyInterceptor(ObjectMapper mapper, Instance<HttpConfig> config) {
    this.json =
        mapper
            .reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.config = config;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (File.class.isAssignableFrom(context.getType())) {
      return context.proceed();
    }
    int most = config.get().maxTextSize().asBigInteger().intValueExact();
    byte[] body = context.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw new BodyTooLarge(most);
    }
    String type = name(context.getMediaType());
    if (type.endsWith("json")) {
      check(context, type, body);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  /** Media types are written in any case (RFC 9110, section 8.3.1). */
  private static String name(@Nullable MediaType type) {
    return type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
  }

  private void check(ReaderInterceptorContext context, String type, byte[] body)
      throws IOException {
    JsonNode tree;
    try {
      tree = json.readTree(body);
    } catch (JsonProcessingException malformed) {
      throw new BadRequest(ProblemType.MALFORMED_JSON, sentence(malformed), List.of());
    }
    if (tree.isMissingNode()) {
      throw new BadRequest(ProblemType.MALFORMED_JSON, "The body is empty.", List.of());
    }
    if (context.getProperty(RequestFilter.OPERATION) instanceof Operation operation) {
      List<Violation> violations = operation.checkBody(type, tree);
      if (!violations.isEmpty()) {
        throw new BadRequest(
            ProblemType.INVALID_BODY,
            violations.get(0).detail(),
            violations.stream()
                .map(one -> Detail.atPointer(one.at(), one.code(), one.detail()))
                .toList());
      }
    }
  }

  /** Jackson's own words, without its names for our types and its quotation of the source. */
  private static String sentence(JsonProcessingException malformed) {
    String what = malformed.getOriginalMessage();
    return "The body is not JSON: line %d, column %d: %s"
        .formatted(
            malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr(),
            malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNr(),
            what);
  }
}
