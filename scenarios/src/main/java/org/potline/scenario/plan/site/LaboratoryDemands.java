package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.fact.LaboratoryNeed;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.Suits;
import org.potline.scenario.plan.choice.Requirement;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;

/** What the own laboratory has to have for each of its analyses, as the edition's sets of instruments say. */
final class LaboratoryDemands {
    static final String NAME = "laboratory ";

    private final Plant plant;
    private final Layer.Equipped first;
    private final List<Object> facts;
    private final Set<String> poor;

    /**
     * @param first the site with the own laboratory making every analysis that is still to be arranged
     * @param poor  instruments of the laboratory that break a clause on instruments, by number
     */
    LaboratoryDemands(Plant plant, Workshop workshop, Layer.Equipped first, Set<String> poor, PlanQuestion question) {
        this.plant = plant;
        this.first = first;
        this.poor = poor;
        var year = new Span(LocalDate.of(question.year(), 1, 1), LocalDate.of(question.year(), 12, 31));
        facts = workshop.checker().facts(first.plant(), year, OptionalDouble.empty());
    }

    /** Adds the instruments that could be bought, and what asks for them. */
    void add(SiteModel model) {
        poor.forEach(no -> {
            String kind = plant.laboratory().instruments().stream().filter(each -> each.no().equals(no)).findFirst().orElseThrow().kind();
            model.add(new PlanOption.OfInstrument("laboratory/" + no, no, kind, true));
            model.require(Requirement.atLeast(NAME + no, List.of(model.number("laboratory/" + no)), 1));
        });
        Set<String> there = plant.laboratory().instruments().stream().filter(each -> each.status() != MeterStatus.STOPPED)
                .map(LaboratoryInstrument::kind).collect(Collectors.toSet());
        Map<String, List<String>> suits = new LinkedHashMap<>();
        facts.forEach(fact -> {
            if (fact instanceof Suits each) {
                suits.computeIfAbsent(each.need(), need -> new ArrayList<>()).add(each.kind());
            }
        });
        Map<LaboratoryNeed, List<String>> lacking = new LinkedHashMap<>();
        var kinds = new TreeSet<String>();
        facts.forEach(fact -> {
            if (fact instanceof LaboratoryNeed need && suits.getOrDefault(need.id(), List.of()).stream().noneMatch(there::contains)) {
                lacking.put(need, suits.getOrDefault(need.id(), List.of()));
                kinds.addAll(suits.getOrDefault(need.id(), List.of()));
            }
        });
        kinds.forEach(kind -> model.add(new PlanOption.OfInstrument("laboratory/" + kind, "L-" + kind, kind, false)));
        lacking.forEach((need, able) -> {
            List<Integer> instruments = able.stream().map(kind -> model.number("laboratory/" + kind)).toList();
            PlanOption.AtPoint option = first.chosen().get(need.point());
            int analysis = option == null ? -1 : model.number(option.id());
            if (analysis >= 0) {
                model.require(option.isKept() ? Requirement.atLeast(NAME + need.id(), instruments, 1)
                        : Requirement.needs(NAME + need.id(), analysis, instruments));
            }
        });
    }
}
