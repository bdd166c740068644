package org.potline.rules.fact;

import java.util.Arrays;
import java.util.List;
import org.potline.twin.yaml.YamlValue;

/** The fields of a ledger card, by the names that parameters and cases use. */
public enum CardField {
    NAME, MODEL, ACCURACY_CLASS, RANGE, MANUFACTURER, SERIAL_NUMBER, MANAGEMENT_NUMBER, PLACE, STATUS, CALIBRATION, CERTIFICATE,
    STREAM_AND_LEVEL, ITEM, ACQUISITION;

    /** The name in files: lower case with hyphens. */
    public String code() {
        return YamlValue.nameOf(this);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(CardField::code).toList();
    }
}
