package org.potline.rules.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.plant.NeedTable;
import org.potline.rules.finding.EquippingRate;
import org.potline.twin.yaml.YamlValue;

/** Reads the equipping rates off the verdicts on them, with the points each counts and misses. */
final class EquippingRates {
    private EquippingRates() {
    }

    /**
     * The rates, in the order of the needs. A rate that no verdict was given on, since none is required, is not among them.
     *
     * @param site what a rate of the enterprise as a whole is of
     */
    static List<EquippingRate> of(String site, List<Object> facts, List<Verdict> verdicts) {
        Map<String, Verdict> judged = new LinkedHashMap<>();
        var groups = new LinkedHashMap<String, RateGroup>();
        var counted = new LinkedHashMap<String, Set<String>>();
        for (Object fact : facts) {
            if (fact instanceof RateGroup group) {
                groups.put(group.id(), group);
            } else if (fact instanceof Need need) {
                counted.computeIfAbsent(need.group(), id -> new LinkedHashSet<>()).add(unit(need));
            }
        }
        verdicts.stream().filter(verdict -> groups.containsKey(verdict.subject())).forEach(verdict -> judged.put(verdict.subject(), verdict));
        return groups.values().stream().filter(group -> judged.containsKey(group.id()))
                .map(group -> rate(site, group, counted.get(group.id()), judged.get(group.id()))).toList();
    }

    /** What counts as one: of a stack its whole set of instruments, else the point that is needed. */
    private static String unit(Need need) {
        return need.method().equals(NeedTable.MEASUREMENT) ? need.stream() : need.id();
    }

    private static EquippingRate rate(String site, RateGroup group, Set<String> units, Verdict verdict) {
        var met = new HashSet<>(verdict.evidence());
        return new EquippingRate(group.process().isEmpty() ? site : group.process(), YamlValue.nameOf(group.level()),
                YamlValue.nameOf(group.item()), group.method(), units.stream().filter(met::contains).toList(),
                units.stream().filter(unit -> !met.contains(unit)).toList());
    }
}
