package io.studygraph.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Checks each response that a test receives against the contract. */
public final class ContractFilter implements Filter {

  private final AnswerCheck check = new AnswerCheck(Contract.load());

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    Answer answer =
        new Answer(
            request.getMethod(),
            URI.create(request.getURI()),
            response.statusCode(),
            response::header,
            response.asString());
    List<String> faults = check.faults(answer);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "The answer breaks the contract:%n  %s%n%s"
              .formatted(String.join(System.lineSeparator() + "  ", faults), answer));
    }
    return response;
  }
}
