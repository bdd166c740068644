package org.potline.twin.cost;

import org.potline.twin.text.LocalText;

/**
 * What one thing of a plant's metering costs, or costs more than before; whole CNY.
 *
 * @param kind       what it is
 * @param subject    its management number; of an analysis its stream, property and point, {@code coal@power/ncv/P-705}
 * @param name       its name
 * @param onceCny    buying and installing [CNY]
 * @param perYearCny verification by its interval, upkeep, samples [CNY/a]
 * @param totalCny   over the horizon [CNY]
 */
public record CostLine(Kind kind, String subject, LocalText name, long onceCny, long perYearCny, long totalCny) {
    /** What costs. */
    public enum Kind {
        METER, LABORATORY_INSTRUMENT, ANALYSIS
    }

    static CostLine of(Kind kind, String subject, LocalText name, double onceCny, double perYearCny, Horizon horizon) {
        long once = Math.round(onceCny);
        long perYear = Math.round(perYearCny);
        return new CostLine(kind, subject, name, once, perYear, once + Math.round(perYear * horizon.annuity()));
    }
}
