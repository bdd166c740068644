package org.potline.twin.metering;

import org.potline.twin.flow.material.Stack;
import org.potline.twin.plant.MemberQuantity;

/**
 * By what share the reading of a chain's head is wrong for an error of one member.
 * <pre>
 *   transformers, flow          1
 *   temperature t [°C]         −1/(t + 273.15)   per K
 *   absolute pressure p [kPa]   1/p              per kPa
 *   humidity h [vol %]         −1/(100 − h)      per vol %
 *   CO2 c [vol %]               1/(c − 0.042)    per vol %
 * </pre>
 * A volume is brought to its reference state by p/(t + 273.15), wet gas to dry by 1 − h/100; a mass of CO2 is what is more of it than in
 * the air. Steam goes by the ideal gas here, too (C: within some tens of percent of its true density's slope).
 *
 * @see "JCGM 100:2008, 5.1.3"
 */
final class Sensitivity {
    private static final double KELVIN = 273.15;
    private static final double WHOLE_PCT = 100;

    private Sensitivity() {
    }

    /** @param state true value of what the member measures in that hour; anything for a ratio or a flow */
    static double of(MemberQuantity member, double state) {
        return switch (member) {
            case CT, VT, FLOW -> 1;
            case TEMPERATURE -> -1 / (state + KELVIN);
            case PRESSURE -> state > 0 ? 1 / state : 0;
            case HUMIDITY -> state < WHOLE_PCT ? -1 / (WHOLE_PCT - state) : 0;
            case CO2 -> state > Stack.AMBIENT_PCT ? 1 / (state - Stack.AMBIENT_PCT) : 0;
        };
    }
}
