package io.studygraph.idempotency;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to run a request.
 *
 * @param name of the request's row
 * @param id tells it from the claim that another process takes when this one's lease has run out
 * @param seal for the answer
 */
record Claim(String name, UUID id, Seal seal, Instant since) {}
