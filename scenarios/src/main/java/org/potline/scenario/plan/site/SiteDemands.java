package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.check.Checker;
import org.potline.rules.fact.Accepts;
import org.potline.rules.fact.ApproachNeed;
import org.potline.rules.fact.EnergyNeed;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.plant.EnergyTable;
import org.potline.rules.fact.plant.NeedTable;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;

/**
 * What an edition's clauses on equipping ask of a site, told by the facts they judge: each need (EQ-9), of the approaches in use too
 * (METH-2), and the rates of energy metering (EQ-5). Rates of the calculation method (EQ-3) and subtraction (EQ-1) ask for less than the
 * needs do. A unit whose energy has a meter relieves its equipment (EQ-7), so equipment is never asked for: its unit costs no more.
 */
final class SiteDemands {
    private static final String ENERGY_RATE = "energy-rate";
    private static final double ALL_PCT = 100;

    private final Plant plant;
    private final Edition edition;
    private final SitePoints points;
    private final MeteringWays ways;
    private final LocalDate day;
    private final boolean should;
    private final List<Object> facts;
    private final List<Demand> demands = new ArrayList<>();
    private final List<String> unmet = new ArrayList<>();

    /**
     * @param points takes the new points that are needed
     * @param should whether clauses that recommend count too
     */
    SiteDemands(Plant plant, Checker checker, Edition edition, SitePoints points, MeteringWays ways, LocalDate day, boolean should) {
        this.plant = plant;
        this.edition = edition;
        this.points = points;
        this.ways = ways;
        this.day = day;
        this.should = should;
        facts = checker.facts(plant, new Span(day.withDayOfYear(1), day), OptionalDouble.empty());
        needs();
        energy();
    }

    List<Demand> demands() {
        return demands;
    }

    /** Needs that no way of metering and no analysis can serve. */
    List<String> unmet() {
        return unmet;
    }

    private void needs() {
        Map<String, List<Measurand>> accepted = new LinkedHashMap<>();
        Set<String> ofApproach = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Accepts accepts) {
                accepted.computeIfAbsent(accepts.need(), need -> new ArrayList<>()).add(accepts.measures());
            } else if (fact instanceof ApproachNeed need) {
                ofApproach.add(need.need());
            }
        }
        Set<String> stacks = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                boolean asked = ofApproach.contains(need.id());
                if (need.method().equals(NeedTable.MEASUREMENT)) {
                    if ((asked || should) && stacks.add(need.stream())) {
                        stack(need, asked ? "METH-2" : "EQ-2");
                    }
                } else if (need.method().equals("calculation") || asked) {
                    need(need, accepted.getOrDefault(need.id(), List.of()), need.method().equals("calculation") ? "EQ-9" : "METH-2");
                }
            }
        }
    }

    private void need(Need need, List<Measurand> accepted, String clause) {
        List<PlanPoint> able = points.serving(need.stream(), need.item(), need.level(), accepted);
        if (able.isEmpty()) {
            able = points.takeOver(need.stream(), need.item(), need.level(), accepted);
        }
        if (able.isEmpty()) {
            able = accepted.stream().filter(measures -> possible(need.stream(), need.item(), measures, need.level())).findFirst()
                    .map(measures -> List.of(points.create(need.stream(), measures, need.item(), need.level()))).orElse(List.of());
        }
        demand(clause, need.id(), able);
    }

    private boolean possible(String stream, Item item, Measurand measures, Level level) {
        var substance = plant.stream(stream).substance();
        return item == Item.EMISSION_FACTOR ? ways.analysis(substance, measures).isPresent() : !ways.of(substance, measures, level).isEmpty();
    }

    /** One set of instruments measures the mass of a stack. */
    private void stack(Need need, String clause) {
        List<PlanPoint> able = points.serving(need.stream(), need.item(), need.level(), List.of(Measurand.MASS));
        if (able.isEmpty() && !ways.of(plant.stream(need.stream()).substance(), Measurand.MASS, need.level()).isEmpty()) {
            able = List.of(points.create(need.stream(), Measurand.MASS, need.item(), need.level()));
        }
        demand(clause, need.stream(), able);
    }

    private void demand(String clause, String subject, List<PlanPoint> able) {
        if (able.isEmpty()) {
            unmet.add(subject);
        } else {
            demands.add(new Demand(clause, subject, List.of(able), 1));
        }
    }

    /** Of each carrier and tier the share that the rate asks for, of the streams that count. */
    private void energy() {
        Map<String, List<List<PlanPoint>>> groups = new LinkedHashMap<>();
        for (Object fact : facts) {
            if (fact instanceof EnergyNeed need && counts(need) && limit(ENERGY_RATE, need.group()).isPresent()) {
                List<PlanPoint> able = unit(need);
                if (able.isEmpty()) {
                    unmet.add(need.id());
                }
                groups.computeIfAbsent(need.group(), group -> new ArrayList<>()).add(able);
            }
        }
        groups.forEach((group, units) -> {
            double rate = limit(ENERGY_RATE, group).flatMap(ParameterValue::number).orElse(ALL_PCT);
            List<List<PlanPoint>> able = units.stream().filter(unit -> !unit.isEmpty()).toList();
            int least = Math.min(able.size(), (int) Math.ceil(rate / ALL_PCT * units.size() - 1e-9));
            demands.add(new Demand("EQ-5", group, able, least));
        });
    }

    private boolean counts(EnergyNeed need) {
        return need.tier().equals("enterprise") || !need.known()
                || limit(EnergyTable.MAIN_UNIT, need.carrier()).flatMap(ParameterValue::number).map(least -> need.amount() >= least).orElse(false);
    }

    private Optional<ParameterValue> limit(String parameter, String key) {
        return Optional.ofNullable(edition.parameters().get(parameter)).flatMap(found -> found.on(key, day));
    }

    /** What meters the energy of a stream as a whole, at any level but that of equipment. */
    private List<PlanPoint> unit(EnergyNeed need) {
        List<PlanPoint> there = points.wholeOf(need.stream());
        if (!there.isEmpty()) {
            return there;
        }
        Level level = need.tier().equals("enterprise") ? Level.ENTERPRISE : Level.PROCESS;
        return points.amounts(need.stream()).stream().filter(measures -> possible(need.stream(), Item.ACTIVITY_DATA, measures, level)).findFirst()
                .map(measures -> List.of(points.create(need.stream(), measures, Item.ACTIVITY_DATA, level))).orElse(List.of());
    }
}
