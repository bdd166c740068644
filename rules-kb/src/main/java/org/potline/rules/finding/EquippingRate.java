package org.potline.rules.finding;

import java.util.List;

/**
 * Equipping rate 配备率 of one process, or of the enterprise as a whole.
 * <pre>  Rp = Ns / Nl · 100 %  </pre>
 * Ns points needed and equipped; Nl points needed, derived from the source streams. Of organised emission the stacks count, each with its
 * whole set of instruments.
 *
 * @param process  process; of the enterprise as a whole the id of the plant
 * @param level    level of metering: {@code enterprise}, {@code process}, {@code equipment}
 * @param item     {@code activity-data}, {@code emission-factor}, {@code organised-emission}
 * @param method   {@code calculation} or {@code measurement}
 * @param counted  the points needed and equipped, {@code STREAM/LEVEL/ITEM/WHAT}; of organised emission the stacks, {@code STREAM}
 * @param missed   the points needed and not equipped
 * @see "GB 17167-2006, 4.2"
 */
public record EquippingRate(String process, String level, String item, String method, List<String> counted, List<String> missed) {
    public EquippingRate {
        counted = List.copyOf(counted);
        missed = List.copyOf(missed);
        if (counted.isEmpty() && missed.isEmpty()) {
            throw new IllegalArgumentException("No point is needed at (%s) for (%s) of (%s), so there is no rate.".formatted(level, item, process));
        }
    }

    /** Ns. */
    public int equipped() {
        return counted.size();
    }

    /** Nl, at least 1. */
    public int needed() {
        return counted.size() + missed.size();
    }

    public double pct() {
        return 100.0 * equipped() / needed();
    }
}
