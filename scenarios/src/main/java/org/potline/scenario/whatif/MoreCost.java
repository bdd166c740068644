package org.potline.scenario.whatif;

import org.potline.twin.text.LocalText;

/**
 * What one thing of a scenario costs more than the baseline; below nought what it saves.
 *
 * @param what       what is paid for
 * @param onceCny    paid once [CNY]
 * @param perYearCny paid every year [CNY/a]
 * @param horizonCny over the scenario's horizon [CNY]
 */
public record MoreCost(LocalText what, double onceCny, double perYearCny, double horizonCny) {
}
