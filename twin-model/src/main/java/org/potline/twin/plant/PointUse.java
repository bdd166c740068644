package org.potline.twin.plant;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The use classes of metering points and which point each fits. The classes are those of GB 17167-2006, table 4, as far as a
 * stream of ours can have them; what accuracy a class demands is content of the editions. Which of the five classes of user a
 * connection is (I from 5 GWh a month, V single phase) is taken as the plant states it: a point has no rating to judge it by.
 */
final class PointUse {
    /**
     * A point for which the table has no class, and no other: pot controller, survey of a stock, line voltage (the table has direct
     * current energy, not voltage), pot gas, laboratory. A point for which there is one cannot do without it.
     */
    static final String NONE = "none";
    private static final List<String> WEIGHING = List.of("weighing.static", "weighing.dynamic");
    private static final List<String> ENTERPRISE_POWER = List.of("electricity.enterprise.I", "electricity.enterprise.II",
            "electricity.enterprise.III", "electricity.enterprise.IV", "electricity.enterprise.V");

    private static final Set<String> ALL = fittingAny();

    private PointUse() {
    }

    /** The classes that fit a point, in the order of their names. */
    static Set<String> fitting(Substance substance, Measurand measures, Level level) {
        List<String> uses = switch (measures) {
            case MASS -> switch (substance) {
                case DIESEL -> List.of("oil.product", "weighing.static");
                case POT_GAS -> List.of(NONE);
                default -> WEIGHING;
            };
            case STOCK -> List.of(NONE, "weighing.static");
            case ENERGY -> level == Level.ENTERPRISE ? ENTERPRISE_POWER : List.of("electricity.process");
            case CURRENT -> List.of("electricity.dc");
            case VOLUME_20C, VOLUME_0C -> List.of("gas.natural");
            case VOLTAGE, ANODE_EFFECT_MINUTES, POT_DAYS, SULPHUR, ASH, NCV, CARBON_CONTENT -> List.of(NONE);
        };
        return new TreeSet<>(uses);
    }

    /** Every class that fits some point, in the order of their names. */
    static Set<String> all() {
        return ALL;
    }

    private static Set<String> fittingAny() {
        var uses = new TreeSet<String>();
        for (Substance substance : Substance.values()) {
            for (Measurand measures : Measurand.values()) {
                for (Level level : Level.values()) {
                    uses.addAll(fitting(substance, measures, level));
                }
            }
        }
        return Collections.unmodifiableSet(uses);
    }
}
