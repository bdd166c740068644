package org.potline.rules.fact;

/**
 * The instruments that a stack needs together.
 *
 * @param group  rate it counts in
 * @param stream the stack
 * @param whole  whether all of them are there
 */
public record StackSet(String group, String stream, boolean whole) {
}
