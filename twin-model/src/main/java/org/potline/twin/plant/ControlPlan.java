package org.potline.twin.plant;

import java.util.List;

/**
 * The data-quality control plan of the enterprise: what it states of every metering point, and where it lacks something.
 *
 * @param states     what it states of every metering point
 * @param exceptions points of which it states less
 */
public record ControlPlan(List<Field> states, List<Shortfall> exceptions) {
    /** No plan. */
    public static final ControlPlan NONE = new ControlPlan(List.of(), List.of());

    /** What a plan can state of a parameter (CETS-AG-04.01-V01-2024, Appendix B; fields C). */
    public enum Field {
        UNIT, ACQUISITION, METER, LOCATION, ACCURACY, CALIBRATION_INTERVAL, MEASURING_FREQUENCY, RECORDING_FREQUENCY, MISSING_DATA,
        DEPARTMENT, INTERNAL_CONTROL
    }

    /**
     * What the plan lacks.
     *
     * @param points metering points
     * @param lacks  what it does not state of them
     */
    public record Shortfall(List<String> points, List<Field> lacks) {
        public Shortfall {
            points = List.copyOf(points);
            lacks = List.copyOf(lacks);
        }
    }

    public ControlPlan {
        states = List.copyOf(states);
        exceptions = List.copyOf(exceptions);
    }

    /** What it states of a point. */
    public List<Field> of(String point) {
        return states.stream().filter(field -> exceptions.stream()
                .noneMatch(but -> but.points().contains(point) && but.lacks().contains(field))).toList();
    }
}
