package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Device;
import org.potline.rules.fact.EnergyGroup;
import org.potline.rules.fact.EnergyNeed;
import org.potline.rules.fact.Stream;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Crossing;

/**
 * Derives what energy has to be metered: streams of energy carriers by how they cross the boundary, and equipment by what it draws.
 * Which points a plant declares does not enter.
 *
 * @see "GB 17167-2006, 4.3, tables 1 to 3"
 */
public final class EnergyTable {
    /** Energy carrier, as the tables of GB 17167 name it, of each substance that is one. */
    public static final String CARRIER = "energy-carrier";
    /** Table 1, from where on a unit is a main sub-unit. */
    public static final String MAIN_UNIT = "main-unit";
    private static final String ENTERPRISE = "enterprise";
    private static final String SUB_UNIT = "sub-unit";
    private static final String MAIN_EQUIPMENT = "main-equipment";
    private static final double HOURS_PER_YEAR = 8760;
    private static final double GJ_PER_MWH = 3.6;

    private final Optional<Parameter> carriers;

    EnergyTable(Edition edition) {
        carriers = Optional.ofNullable(edition.parameters().get(CARRIER));
    }

    /** The carrier a stream carries on a day; empty where it carries none. */
    Optional<String> carrier(String substance, LocalDate day) {
        return carriers.flatMap(table -> table.on(substance, day)).map(ParameterValue::text);
    }

    /** The energy needs of the streams and the groups they and the devices count in. */
    List<Object> of(List<Object> given, LocalDate day) {
        var devices = new LinkedHashMap<String, List<Device>>();
        var groups = new LinkedHashSet<EnergyGroup>();
        var facts = new ArrayList<Object>();
        for (Object fact : given) {
            if (fact instanceof Device device) {
                devices.computeIfAbsent(device.stream(), stream -> new ArrayList<>()).add(device);
                groups.add(new EnergyGroup(device.carrier() + "/" + MAIN_EQUIPMENT, device.carrier(), MAIN_EQUIPMENT));
            }
        }
        for (Object fact : given) {
            if (fact instanceof Stream stream && stream.reporting() && stream.crossing() != Crossing.EMITTED) {
                carrier(NeedTable.substance(stream), day).ifPresent(carrier -> {
                    String tier = stream.crossing() == Crossing.INTERNAL ? SUB_UNIT : ENTERPRISE;
                    groups.add(new EnergyGroup(carrier + "/" + tier, carrier, tier));
                    List<Device> own = devices.getOrDefault(stream.id(), List.of());
                    facts.add(new EnergyNeed(stream.id() + "/" + tier, carrier + "/" + tier, carrier, tier, stream.id(), !own.isEmpty(),
                            own.stream().mapToDouble(EnergyTable::amount).sum()));
                });
            }
        }
        facts.addAll(groups);
        return facts;
    }

    /** What a device can draw at most, in the unit of table 1: kW of electricity, else in a year of full load. */
    private static double amount(Device device) {
        double factor = Map.of("electricity", 1.0, "steam", GJ_PER_MWH * HOURS_PER_YEAR).getOrDefault(device.carrier(), HOURS_PER_YEAR);
        return device.pieces() * device.rate() * factor;
    }
}
