package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.rules.fact.Analysis;
import org.potline.rules.fact.Approach;
import org.potline.rules.fact.ApproachNeed;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.Stream;
import org.potline.rules.standard.Edition;
import org.potline.twin.yaml.Problems;

/**
 * Makes the facts that follow from streams, equipment, analyses and approaches by tables of parameters: what ought to be metered. None
 * of them depends on a metering point or a meter.
 */
public final class FollowingFacts {
    /** The parameters read here, or by the program's own rules, and not by the rules of a pack. */
    public static final Set<String> TABLES = Set.of(NeedTable.NEED, NeedTable.MEASURAND, NeedTable.BALANCE, LaboratoryTable.SET, DatumTable.DATUM,
            EnergyTable.CARRIER, EnergyTable.MAIN_UNIT, SupplyFacts.ENERGY, FeatureFacts.LOW_READING);

    private final NeedTable needs;
    private final LaboratoryTable laboratory;
    private final DatumTable data;
    private final EnergyTable energy;
    private volatile Worked worked;

    /** What followed from some facts. */
    private record Worked(List<Object> given, LocalDate day, List<Object> facts) {
    }

    public FollowingFacts(Edition edition, Problems problems) {
        needs = new NeedTable(edition, problems);
        laboratory = new LaboratoryTable(edition, problems);
        data = new DatumTable(edition, problems);
        energy = new EnergyTable(edition);
    }

    EnergyTable energy() {
        return energy;
    }

    /** What follows from given facts on a day, in their order. What followed from the same facts before is not worked out again. */
    public List<Object> of(List<Object> given, LocalDate day) {
        Worked before = worked;
        if (before == null || !before.day().equals(day) || !before.given().equals(given)) {
            before = new Worked(List.copyOf(given), day, List.copyOf(worked(given, day)));
            worked = before;
        }
        return before.facts();
    }

    private List<Object> worked(List<Object> given, LocalDate day) {
        boolean balances = given.stream().anyMatch(fact -> fact instanceof Approach approach && approach.method().equals(NeedTable.MASS_BALANCE));
        var facts = new ArrayList<Object>();
        var kinds = new HashMap<String, String>();
        for (Object fact : given) {
            if (fact instanceof Stream stream) {
                kinds.put(stream.process(), stream.kind());
                facts.addAll(needs.of(stream, day));
                if (balances) {
                    facts.addAll(needs.ofBalance(stream, day));
                }
                facts.addAll(data.of(stream, day));
            } else if (fact instanceof Analysis analysis) {
                facts.addAll(laboratory.of(analysis, day));
            }
        }
        facts.addAll(groups(facts, kinds, day));
        facts.addAll(approachNeeds(given, facts));
        facts.addAll(energy.of(given, day));
        return facts;
    }

    /** Of the needs of an approach that is used as such no rate is taken. */
    private Set<RateGroup> groups(List<Object> facts, Map<String, String> kinds, LocalDate day) {
        var groups = new LinkedHashSet<RateGroup>();
        for (Object fact : facts) {
            if (fact instanceof Need need && !need.method().equals(NeedTable.MASS_BALANCE)) {
                groups.add(needs.group(need, kinds.get(need.process()), day));
            }
        }
        return groups;
    }

    private static List<ApproachNeed> approachNeeds(List<Object> given, List<Object> facts) {
        var links = new ArrayList<ApproachNeed>();
        for (Object fact : given) {
            if (fact instanceof Approach approach) {
                facts.stream().filter(Need.class::isInstance).map(Need.class::cast)
                        .filter(need -> need.method().equals(approach.method()) && List.of("", need.stream()).contains(approach.stream()))
                        .forEach(need -> links.add(new ApproachNeed(approach.id(), need.id())));
            }
        }
        return links;
    }
}
