package org.potline.scenario.whatif;

import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.text.LocalText;

/**
 * An abatement measure: a parameter of a process that becomes another.
 *
 * @param name       its name
 * @param change     the change of the plant
 * @param onceCny    what it costs once beside meters [CNY]; 0 where the scenario does not say
 * @param perYearCny what it costs every year, below nought where it saves [CNY/a]; 0 where the scenario does not say
 */
public record Measure(LocalText name, Retrofit change, double onceCny, double perYearCny) {
}
