/**
 * The HTTP contract, {@code openapi/openapi.yaml}, as the program reads it: what each operation
 * takes and gives. Start at {@link io.studygraph.contract.Contract}. Requests are checked against
 * it before any endpoint sees them, and in the tests every response is. Depends on nothing of ours.
 */
@NullMarked
package io.studygraph.contract;

import org.jspecify.annotations.NullMarked;
