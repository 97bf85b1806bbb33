package io.studygraph.contract;

/**
 * One way in which a value breaks the contract.
 *
 * @param at name of the parameter, or JSON pointer into the body
 * @param code kebab-case
 * @param detail a sentence that says what is wrong and what would be right
 */
public record Violation(String at, String code, String detail) {}
