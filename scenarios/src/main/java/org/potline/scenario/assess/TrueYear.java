package org.potline.scenario.assess;

import java.util.List;
import org.potline.rules.data.Ledger;
import org.potline.scenario.compare.TrueMass;

/**
 * A simulated year that nobody meters.
 *
 * @param truth     what truly left, by source
 * @param errorFree ledger that the plant's meters and laboratory, without any error, would have filled
 */
public record TrueYear(List<TrueMass> truth, Ledger errorFree) {
    public TrueYear {
        truth = List.copyOf(truth);
    }
}
