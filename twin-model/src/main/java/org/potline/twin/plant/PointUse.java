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

    private static final String PROCESS_POWER = "electricity.process";
    /** AC feeders of rectifiers: of the classes of a process, told apart since nearly all electricity of a smelter passes them. */
    private static final String RECTIFIER_POWER = "electricity.rectifier";
    /** The stream they meter, of each potline. */
    private static final String RECTIFIERS = "electricity@rectifiers(-.*)?";

    private static final Set<String> ALL = fittingAny();

    private PointUse() {
    }

    /** The classes that fit a point of a stream, in the order of their names. */
    static Set<String> fitting(SourceStream stream, Measurand measures, Level level) {
        Set<String> uses = fitting(stream.substance(), measures, level);
        if (stream.id().matches(RECTIFIERS) && uses.contains(PROCESS_POWER)) {
            uses.add(RECTIFIER_POWER);
        }
        return uses;
    }

    private static Set<String> fitting(Substance substance, Measurand measures, Level level) {
        List<String> uses = switch (measures) {
            case MASS -> switch (substance) {
                case DIESEL -> List.of("oil.product", "weighing.static");
                case TAR -> List.of("oil.heavy", "weighing.static", "weighing.dynamic");
                case PITCH -> List.of("oil.heavy", "weighing.static", "weighing.dynamic");
                case STEAM -> List.of("steam");
                case POT_GAS, FLUE_GAS, RED_MUD -> List.of(NONE);
                default -> WEIGHING;
            };
            case STOCK -> List.of(NONE, "weighing.static");
            case ENERGY -> level == Level.ENTERPRISE ? ENTERPRISE_POWER : List.of(PROCESS_POWER);
            case CURRENT -> List.of("electricity.dc");
            case VOLUME_20C, VOLUME_0C -> switch (substance) {
                case POT_GAS, FLUE_GAS -> List.of(NONE);
                case PRODUCER_GAS -> List.of("gas.coal");
                default -> List.of("gas.natural");
            };
            case HEAT -> List.of("steam");
            case TEMPERATURE -> flue(substance, "temperature.mass");
            case PRESSURE -> flue(substance, "pressure.mass");
            case VOLTAGE, ANODE_EFFECT_MINUTES, POT_DAYS, SULPHUR, ASH, NCV, CARBON_CONTENT, CARBON, PURITY, MOISTURE, HUMIDITY,
                    CO2_CONCENTRATION -> List.of(NONE);
        };
        return new TreeSet<>(uses);
    }

    /** What states of a gas or of steam are measured for: the table has a class where a mass is had from them, none for a stack. */
    private static List<String> flue(Substance substance, String use) {
        return substance == Substance.POT_GAS || substance == Substance.FLUE_GAS ? List.of(NONE) : List.of(use);
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
        uses.add(RECTIFIER_POWER);
        return Collections.unmodifiableSet(uses);
    }
}
