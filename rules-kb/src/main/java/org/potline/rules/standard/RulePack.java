package org.potline.rules.standard;

/**
 * A file of rules.
 *
 * @param shown its name as it is to stand in errors
 * @param text  its text
 */
public record RulePack(String shown, String text) {
}
