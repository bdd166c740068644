package org.potline.twin.plant;

import java.util.Arrays;
import java.util.List;
import org.potline.twin.yaml.YamlValue;

/**
 * What a certificate, a nameplate or a design can state of an instrument, and of which kind of instrument a plant file may say so.
 * {@link #name()} in lower case with hyphens is what the rules call it.
 */
public enum NameplateItem {
    /** Smallest step it shows. */
    RESOLUTION(true, ""),
    /** Least it can tell from nothing. */
    DETECTION_LIMIT(true, ""),
    /** Usual reading at its place, of a laboratory instrument the usual content of its samples. */
    USUAL(true, ""),
    /** Verification scale interval e of a weighing instrument. */
    SCALE_INTERVAL(false, ""),
    /** Of a stack monitor the drift of zero or span in 24 h, the larger [% of full scale]. */
    DRIFT(false, "%"),
    /** Of a stack monitor the response time [s]. */
    RESPONSE(false, "s"),
    /** Of a velocity monitor the precision of its velocity field coefficient [%]. */
    FIELD_PRECISION(false, "%"),
    /** Of a stack monitor how often zero and span are checked [d]. */
    ZERO_SPAN_CHECK(false, "d"),
    /** Of a stack monitor how often it is compared with a reference method [months]. */
    COMPARISON(false, "months"),
    /** Of a velocity monitor how often its velocity field is checked [months]. */
    FIELD_CHECK(false, "months"),
    /** Largest error of indication on the certificate. */
    ERROR(true, null),
    /** Scatter of repeated results on the certificate; of a chromatograph of quantitative ones. */
    REPEATABILITY(true, null),
    /** Of a chromatograph the scatter of retention times. */
    QUALITATIVE_REPEATABILITY(true, null),
    /** Of a chromatograph with a thermal conductivity detector the detector's sensitivity. */
    SENSITIVITY(true, null),
    /** Of a furnace or an oven the spread of temperature within it. */
    UNIFORMITY(true, null),
    /** Of a spectrometer the scatter over hours. */
    STABILITY(true, null);

    private final boolean ofLaboratory;
    private final String meterUnit;

    /** @param meterUnit unit in which it is stated of a meter, empty for that of its range; null where a meter has none of it */
    NameplateItem(boolean ofLaboratory, String meterUnit) {
        this.ofLaboratory = ofLaboratory;
        this.meterUnit = meterUnit;
    }

    /** Its key in a plant file: {@code detectionLimit}. */
    public String key() {
        String[] words = YamlValue.nameOf(this).split("-");
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }

    /** Those that the card of a meter or of a member of a chain can state. */
    public static List<NameplateItem> ofMeters() {
        return Arrays.stream(values()).filter(item -> item.meterUnit != null).toList();
    }

    /** Those that the card of a laboratory instrument can state, if its kind has them. */
    public static List<NameplateItem> ofLaboratory() {
        return Arrays.stream(values()).filter(item -> item.ofLaboratory).toList();
    }

    /** Unit in which it is stated of a meter; empty for that of its range. */
    String meterUnit() {
        return meterUnit;
    }
}
