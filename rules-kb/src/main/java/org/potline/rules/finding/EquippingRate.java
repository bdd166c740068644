package org.potline.rules.finding;

/**
 * Equipping rate 配备率 of one process.
 * <pre>  Rp = Ns / Nl · 100 %  </pre>
 * Ns points needed and equipped; Nl points needed, derived from the source streams.
 *
 * @param process  process
 * @param level    level of metering: {@code enterprise}, {@code process}, {@code equipment}
 * @param item     {@code activity-data}, {@code emission-factor}, {@code organised-emission}
 * @param method   {@code calculation} or {@code measurement}
 * @param equipped Ns
 * @param needed   Nl, at least 1
 * @see "GB 17167-2006, 4.2"
 */
public record EquippingRate(String process, String level, String item, String method, int equipped, int needed) {
    public double pct() {
        return 100.0 * equipped / needed;
    }
}
