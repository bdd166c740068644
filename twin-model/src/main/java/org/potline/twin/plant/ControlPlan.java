package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The data-quality control plan of the enterprise: its head, and what it states of which metering points. What it does not say is empty.
 *
 * @param version    version of the plan
 * @param written    day it was drawn up or last revised
 * @param company    legal entity it is of
 * @param boundary   document that lays down the boundary it rests on
 * @param facilities processes it lists
 * @param entries    what it states of metering points
 */
public record ControlPlan(String version, Optional<LocalDate> written, String company, String boundary, List<String> facilities,
        List<Entry> entries) {
    /** No plan. */
    public static final ControlPlan NONE = new ControlPlan("", Optional.empty(), "", "", List.of(), List.of());

    /** What a plan can state of a parameter (CETS-AG-04.01-V01-2024, Appendix B; fields C). */
    public enum Field {
        UNIT, ACQUISITION, METER, LOCATION, ACCURACY, CALIBRATION_INTERVAL, MEASURING_FREQUENCY, RECORDING_FREQUENCY, MISSING_DATA,
        DEPARTMENT, INTERNAL_CONTROL
    }

    /**
     * What the plan states of some points.
     *
     * @param points metering points
     * @param states what it states of each
     */
    public record Entry(List<String> points, List<Field> states) {
        public Entry {
            points = List.copyOf(points);
            states = List.copyOf(states);
        }
    }

    public ControlPlan {
        facilities = List.copyOf(facilities);
        entries = List.copyOf(entries);
    }
}
