package org.potline.rules.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.potline.rules.check.fact.Need;
import org.potline.rules.finding.EquippingRate;
import org.potline.twin.yaml.YamlValue;

/** Counts needs and the verdicts on them into equipping rates. */
final class EquippingRates {
    private EquippingRates() {
    }

    /** What a rate is taken over. */
    private record Group(String process, String level, String item, String method) {
    }

    static List<EquippingRate> of(List<Object> facts, List<Verdict> verdicts) {
        var met = new HashSet<String>();
        verdicts.stream().filter(Verdict::met).forEach(verdict -> met.add(verdict.subject()));
        var groups = new LinkedHashMap<Group, List<Need>>();
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                groups.computeIfAbsent(new Group(need.process(), YamlValue.nameOf(need.level()), YamlValue.nameOf(need.item()),
                        need.method()), group -> new ArrayList<>()).add(need);
            }
        }
        return groups.entrySet().stream().map(group -> new EquippingRate(group.getKey().process(), group.getKey().level(),
                group.getKey().item(), group.getKey().method(),
                (int) group.getValue().stream().filter(need -> met.contains(need.id())).count(), group.getValue().size())).toList();
    }
}
