package org.potline.twin.plant;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The use classes of metering points and which point each fits. The classes are those of GB 17167-2006, table 4, as far as a
 * stream of ours can have them; what accuracy a class demands is content of the editions.
 */
final class PointUse {
    /** A point for which no accuracy class is laid down: pot controller, stock survey, laboratory. */
    static final String NONE = "none";
    private static final List<String> WEIGHING = List.of("weighing.static", "weighing.dynamic");
    private static final List<String> ENTERPRISE_POWER = List.of("electricity.enterprise.I", "electricity.enterprise.II",
            "electricity.enterprise.III", "electricity.enterprise.IV", "electricity.enterprise.V");

    private static final Set<String> ALL = fittingAny();

    private PointUse() {
    }

    /** The classes that fit a point, in the order of their names. */
    static Set<String> fitting(Substance substance, Measurand measures, Level level) {
        var uses = new TreeSet<String>();
        uses.add(NONE);
        switch (measures) {
            case MASS -> uses.addAll(substance == Substance.DIESEL ? List.of("oil.product", "weighing.static") : WEIGHING);
            case STOCK -> uses.add("weighing.static");
            case ENERGY -> uses.addAll(level == Level.ENTERPRISE ? ENTERPRISE_POWER : List.of("electricity.process"));
            case CURRENT, VOLTAGE -> uses.add("electricity.dc");
            case VOLUME_20C, VOLUME_0C -> uses.add("gas.natural");
            default -> { }
        }
        return uses;
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
