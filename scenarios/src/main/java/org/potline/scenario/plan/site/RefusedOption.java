package org.potline.scenario.plan.site;

import org.potline.twin.text.LocalText;

/**
 * An instrument that cannot be chosen.
 *
 * @param id       id of the option
 * @param point    metering point
 * @param place    that in words
 * @param type     catalogue type
 * @param typeName that in words
 * @param isThere  whether it is there now
 * @param clause   clause by which it is too coarse; empty where its place does not allow it
 * @param why      why, with the figures
 */
public record RefusedOption(String id, String point, LocalText place, String type, LocalText typeName, boolean isThere, String clause, LocalText why) {
}
