package org.potline.twin.plant;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the section {@code accounting} of a plant file: approaches in use and declared defaults. */
final class AccountingPlanSection {
    private final Reading reading;
    private final Set<AccountingApproach> seen = EnumSet.noneOf(AccountingApproach.class);

    AccountingPlanSection(Reading reading) {
        this.reading = reading;
    }

    AccountingPlan plan(YamlMap root) {
        return root.optional("accounting", value -> {
            YamlMap map = value.asMap();
            List<AccountingPlan.Approach> approaches = map.list("approaches", this::approach);
            List<AccountingPlan.Default> defaults = map.listOrNone("defaults", this::byDefault);
            return map.make(() -> new AccountingPlan(approaches, defaults), AccountingPlan.NONE);
        }).orElse(AccountingPlan.NONE);
    }

    private AccountingPlan.Approach approach(YamlMap map) {
        int before = reading.problems.count();
        AccountingApproach approach = map.choice("approach", AccountingApproach.class);
        if (reading.problems.count() == before && !seen.add(approach)) {
            map.refuseAt("approach", PlantReader.BUNDLE, "approach-twice", Map.of("value", YamlValue.nameOf(approach)));
        }
        List<String> streams = map.optional("streams", value -> value.asList().stream()
                .map(each -> reading.ids.refer(Ids.Kind.STREAM, each)).toList()).orElse(List.of());
        return map.make(() -> new AccountingPlan.Approach(approach, streams));
    }

    private AccountingPlan.Default byDefault(YamlMap map) {
        String stream = reading.ids.refer(Ids.Kind.STREAM, map, "stream");
        Measurand measures = map.choice("measures", Measurand.class);
        return map.make(() -> new AccountingPlan.Default(stream, measures));
    }
}
