package org.potline.rules.form;

import org.potline.twin.plant.Item;
import org.potline.twin.text.LocalText;

/**
 * What is done where a datum is missing.
 *
 * @param serves     which data it is for
 * @param clause     clause it follows
 * @param order      its turn among those for the same data, from 1
 * @param text       what is done
 * @param source     where it is known from
 * @param confidence how sure that is
 */
public record GapRule(Item serves, String clause, int order, LocalText text, LocalText source, String confidence) {
}
