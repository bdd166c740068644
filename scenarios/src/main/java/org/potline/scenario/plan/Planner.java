package org.potline.scenario.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.choice.ChoiceProblem;
import org.potline.scenario.plan.choice.Chooser;
import org.potline.scenario.plan.choice.Goal;
import org.potline.scenario.plan.choice.Outcome;
import org.potline.scenario.plan.choice.ParetoFront;
import org.potline.scenario.plan.site.PlanOption;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.site.RefusedOption;
import org.potline.scenario.plan.site.SiteModel;
import org.potline.scenario.plan.site.Workshop;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Makes the best metering plan of a site, and shows why each instrument is in it. */
public final class Planner {
    private static final Texts TEXTS = Texts.of("plan");

    private final Workshop workshop;
    private final PlanQuestion question;
    private final Map<String, String> inputHashes;
    private final SiteModel model;
    private final ChoiceProblem booked;
    private final ChoiceProblem reconciled;

    private Planner(Workshop workshop, PlanQuestion question, Map<String, String> inputHashes) {
        this.inputHashes = inputHashes;
        this.workshop = workshop;
        this.question = question;
        model = new SiteModel(workshop, question);
        booked = model.problem(false);
        reconciled = model.problem(true);
    }

    /**
     * Answers a question about a site.
     *
     * @param inputHashes SHA-256 of what it is made of, by name
     */
    public static PlanOutcome plan(Workshop workshop, PlanQuestion question, Map<String, String> inputHashes) {
        return new Planner(workshop, question, inputHashes).outcome();
    }

    private PlanOutcome outcome() {
        var impossible = new ArrayList<LocalText>();
        model.unmet().forEach(need -> impossible.add(TEXTS.both("unmet", Map.of("need", need))));
        Optional<PlanOutcome.Plan> plan = Optional.empty();
        List<Choice> front = List.of();
        List<Choice> reconciledFront = List.of();
        if (impossible.isEmpty()) {
            Outcome outcome = Chooser.choose(question.reconciled() ? reconciled : booked, goal(), question.nodeLimit());
            if (outcome instanceof Choice choice) {
                plan = Optional.of(planned(choice));
            } else {
                impossible.add(why(outcome));
            }
            if (question.frontPoints() > 0 && plan.isPresent()) {
                front = ParetoFront.of(booked, question.frontPoints(), question.nodeLimit()).plans();
                reconciledFront = ParetoFront.of(reconciled, question.frontPoints(), question.nodeLimit()).plans();
            }
        }
        return new PlanOutcome(workshop.made(question, inputHashes), question, workshop.plant(), plan, clauses(plan), impossible, model.refused(), model.options().size(), front, reconciledFront);
    }

    /** What the clauses ask that the plan and its refusals name. */
    private Map<String, LocalText> clauses(Optional<PlanOutcome.Plan> plan) {
        var named = new TreeSet<String>();
        plan.ifPresent(made -> made.items().forEach(item -> item.reasons().forEach(reason -> named.add(reason.clause()))));
        model.refused().stream().map(RefusedOption::clause).filter(clause -> !clause.isEmpty()).forEach(named::add);
        return workshop.clauses(named, question.year());
    }

    private Goal goal() {
        if (question.budgetCny().isPresent()) {
            return new Goal.MostCertain(question.budgetCny().getAsLong());
        }
        return new Goal.Cheapest(question.targetShare().isPresent()
                ? OptionalDouble.of(question.targetShare().getAsDouble() * model.emissionTCo2e()) : question.targetU());
    }

    private static LocalText why(Outcome outcome) {
        if (outcome instanceof Outcome.Contradiction contradiction) {
            return TEXTS.both("contradiction", Map.of("demands", String.join(", ", contradiction.requirements())));
        }
        if (outcome instanceof Outcome.OutOfReach out) {
            return TEXTS.both("out-of-reach", Map.of("target", Math.round(out.targetU()), "least", Math.round(out.least().u()),
                    "cost", out.least().costCny()));
        }
        if (outcome instanceof Outcome.TooDear dear) {
            return TEXTS.both("too-dear", Map.of("budget", dear.budgetCny(), "cost", dear.cheapest().costCny()));
        }
        return TEXTS.both("undecided", Map.of("nodes", ((Outcome.Undecided) outcome).proof().nodes()));
    }

    private PlanOutcome.Plan planned(Choice choice) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        boolean[] chosen = new boolean[model.options().size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = choice.chosen().contains(model.options().get(i).id());
            numbers.put(model.options().get(i).id(), i);
        }
        var items = new ArrayList<PlannedItem>();
        long once = 0;
        long yearly = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                PlannedItem item = item(model.options().get(i), i, chosen);
                items.add(item);
                once += item.onceCny();
                yearly += item.yearlyCny();
            }
        }
        Workshop.Built built = model.build(choice.chosen());
        List<Finding> left = workshop.equipping(built.plant(), question.year()).stream()
                .filter(finding -> finding.modality() == Modality.SHALL || question.should() && finding.modality() == Modality.SHOULD).toList();
        return new PlanOutcome.Plan(choice, items, built.yaml(), built.plant(), once, yearly, model.emissionTCo2e(), booked.u(chosen),
                reconciled.u(chosen), left);
    }

    private PlannedItem item(PlanOption option, int number, boolean[] chosen) {
        boolean[] without = chosen.clone();
        without[number] = false;
        boolean weighed = option instanceof PlanOption.OfMeter;
        return ItemWords.of(option, workshop, model, new ItemWords.Rises(
                weighed ? OptionalDouble.of(booked.u(without) - booked.u(chosen)) : OptionalDouble.empty(),
                weighed ? OptionalDouble.of(reconciled.u(without) - reconciled.u(chosen)) : OptionalDouble.empty()));
    }
}
