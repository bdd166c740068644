package org.potline.scenario.plan.site;

/**
 * Why an instrument is there.
 *
 * @param clause  clause
 * @param subject what the clause asks it of
 */
public record Reason(String clause, String subject) {
}
