package org.potline.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.RateGroup;
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
        var needs = new LinkedHashMap<String, List<String>>();
        for (Object fact : facts) {
            if (fact instanceof RateGroup group) {
                groups.put(group.id(), group);
            } else if (fact instanceof Need need) {
                needs.computeIfAbsent(need.group(), id -> new ArrayList<>()).add(need.id());
            }
        }
        verdicts.stream().filter(verdict -> groups.containsKey(verdict.subject())).forEach(verdict -> judged.put(verdict.subject(), verdict));
        return groups.values().stream().filter(group -> judged.containsKey(group.id()))
                .map(group -> rate(site, group, needs.get(group.id()), judged.get(group.id()))).toList();
    }

    private static EquippingRate rate(String site, RateGroup group, List<String> needs, Verdict verdict) {
        var met = new HashSet<>(verdict.evidence());
        return new EquippingRate(group.process().isEmpty() ? site : group.process(), YamlValue.nameOf(group.level()),
                YamlValue.nameOf(group.item()), group.method(), needs.stream().filter(met::contains).toList(),
                needs.stream().filter(need -> !met.contains(need)).toList());
    }
}
