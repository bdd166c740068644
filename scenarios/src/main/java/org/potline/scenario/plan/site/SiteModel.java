package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.scenario.plan.choice.ChoiceProblem;
import org.potline.scenario.plan.choice.Option;
import org.potline.scenario.plan.choice.Requirement;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** A site as a problem of choice: its options with their costs, what the clauses demand of them, and how uncertain they leave the emission. */
public final class SiteModel {
    private final Plant plant;
    private final Workshop workshop;
    private final List<PlanOption> options = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Demand> demands;
    private final List<String> unmet;
    private final List<RefusedOption> refused;
    private final List<Requirement> requirements = new ArrayList<>();
    private final SiteErrors errors;
    private final SiteVariance variance;
    private final OptionCosts costs;

    /**
     * Draws up the problem of a site.
     *
     * @throws BadInput when the site has no metering point and the edition asks for none
     */
    public SiteModel(Workshop workshop, PlanQuestion question) {
        this.workshop = workshop;
        plant = workshop.plant();
        LocalDate last = LocalDate.of(question.year(), 12, 31);
        var points = new SitePoints(plant, workshop.ways());
        var asked = new SiteDemands(plant, workshop.checker(), workshop.edition(), points, workshop.ways(), last, question.should());
        demands = new ArrayList<>(asked.demands());
        demands.addAll(InstrumentsOfPoints.demands(plant, points));
        unmet = asked.unmet();
        if (question.weighsUncertainty()) {
            points.addChecks();
        }
        if (points.all().isEmpty()) {
            throw BadInput.of(Where.file("--edition"), "plan", "nothing-asked", Map.of("edition", workshop.edition().id(), "plant", plant.id()));
        }
        Map<PlanPoint, List<PlanOption.AtPoint>> atPoints = new PointOptions(plant, workshop.ways(), workshop.types()).of(points.all());
        var sieve = new OptionSieve(workshop, question);
        sieve.byPlace(atPoints);
        List<Layer.Equipped> equipped = workshop.layers(atPoints);
        sieve.byRules(atPoints, equipped);
        refused = sieve.refused();
        errors = new SiteErrors(Layer.of(equipped, workshop.method(), question.year(), question.seed()), question.output());
        var reach = new Reach(errors);
        atPoints.forEach((point, choices) -> {
            if (isDemanded(point) || !point.isNew() || reach.matters(point)) {
                choices.forEach(this::add);
            }
        });
        new LaboratoryDemands(plant, workshop, equipped.get(0), sieve.poor(), question).add(this);
        costs = new OptionCosts(workshop, question.horizonYears());
        requirements(atPoints);
        variance = new SiteVariance(options, errors);
    }

    private boolean isDemanded(PlanPoint point) {
        return demands.stream().anyMatch(demand -> demand.points().stream().anyMatch(group -> group.contains(point)));
    }

    void add(PlanOption option) {
        numbers.put(option.id(), options.size());
        options.add(option);
    }

    void require(Requirement requirement) {
        requirements.add(requirement);
    }

    /** The number of an option in the problem; -1 of one that is not in it. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    private void requirements(Map<PlanPoint, List<PlanOption.AtPoint>> atPoints) {
        atPoints.forEach((point, choices) -> {
            List<Integer> here = at(List.of(point));
            if (isServed(point) && !here.isEmpty()) {
                require(Requirement.exactly("point " + point.id(), here, 1));
            } else if (here.size() > 1) {
                require(Requirement.atMost("point " + point.id(), here, 1));
            }
        });
        demands.forEach(this::demand);
    }

    /** Where all groups are asked for, each of them; else so many of them, each told by its first point. */
    private void demand(Demand demand) {
        String name = demand.clause() + " " + demand.subject();
        if (demand.least() == demand.points().size()) {
            for (int i = 0; i < demand.points().size(); i++) {
                String stream = demand.points().get(i).get(0).stream();
                String each = name.contains(stream) ? name : name + " " + stream;
                require(Requirement.atLeast(each, at(demand.points().get(i)), 1));
            }
        } else {
            require(Requirement.atLeast(name, at(demand.points().stream().map(group -> group.get(0)).toList()), demand.least()));
        }
    }

    private List<Integer> at(Collection<PlanPoint> points) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) instanceof PlanOption.AtPoint option && points.contains(option.point())) {
                found.add(i);
            }
        }
        return found;
    }

    /** The problem, with the uncertainty as booked or after reconciliation. */
    public ChoiceProblem problem(boolean reconciled) {
        List<Option> priced = options.stream().map(option -> new Option(option.id(), costs.overHorizon(option))).toList();
        return new ChoiceProblem(priced, requirements, reconciled ? variance.reconciled() : variance.booked());
    }

    /** The options, in the order of the problem. */
    public List<PlanOption> options() {
        return List.copyOf(options);
    }

    /** What they cost. */
    public OptionCosts costs() {
        return costs;
    }

    /** Needs that nothing can serve. */
    public List<String> unmet() {
        return List.copyOf(unmet);
    }

    /** Instruments that cannot be chosen. */
    public List<RefusedOption> refused() {
        return refused;
    }

    /** The emission whose uncertainty is weighed, of the simulated year [tCO2e]. */
    public double emissionTCo2e() {
        return errors.emission();
    }

    /** The clauses that ask for a point, or for another instrument at it, or for what an instrument of the laboratory serves. */
    public List<Reason> reasons(PlanOption option) {
        if (option instanceof PlanOption.AtPoint at) {
            var asked = new ArrayList<Reason>();
            demands.stream().filter(demand -> demand.points().stream().anyMatch(group -> group.contains(at.point())))
                    .forEach(demand -> asked.add(new Reason(demand.clause(), demand.subject())));
            refused.stream().filter(each -> each.isThere() && each.point().equals(at.point().id()) && !option.isKept())
                    .forEach(each -> asked.add(new Reason(each.clause(), each.id().substring(each.point().length() + 1))));
            return asked;
        }
        if (option instanceof PlanOption.OfInstrument instrument && instrument.replaces()) {
            return List.of(new Reason("EQ-4", instrument.no()));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        int number = number(option.id());
        requirements.stream().filter(each -> each.name().startsWith(LaboratoryDemands.NAME) && each.coefficients().getOrDefault(number, 0.0) > 0)
                .forEach(each -> reasons.add(new Reason("EQ-9", each.name().substring(LaboratoryDemands.NAME.length()))));
        return List.copyOf(reasons);
    }

    /** Whether the plant has an instrument in use at a point, or an analysis of it. */
    public boolean isServed(PlanPoint point) {
        return InstrumentsOfPoints.isServed(plant, point);
    }

    /** The new plant of a choice. */
    public Workshop.Built build(Collection<String> chosen) {
        return workshop.build(options.stream().filter(option -> chosen.contains(option.id())).collect(Collectors.toList()));
    }
}
