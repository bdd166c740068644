package org.potline.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.potline.report.check.NeedNames;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.PlannedItem;
import org.potline.scenario.plan.site.Reason;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.YamlValue;

/** The page of a plan in one language while it is written. */
final class PlanView extends View {
    private static final int DIGITS = 3;
    private final PlanOutcome outcome;
    private final NeedNames needs;

    PlanView(PlanOutcome outcome, Language language, Html html) {
        this(outcome, new Words(language), html);
    }

    private PlanView(PlanOutcome outcome, Words words, Html html) {
        super(words, new Labels(plant(outcome), words), html);
        this.outcome = outcome;
        needs = new NeedNames(words, labels());
    }

    private static Plant plant(PlanOutcome outcome) {
        return outcome.plan().map(PlanOutcome.Plan::plant).orElse(outcome.site());
    }

    PlanOutcome outcome() {
        return outcome;
    }

    /** What its uncertainty is of, in words. */
    String output() {
        return switch (outcome.question().output()) {
            case InventoryUncertainty.TOTAL -> say("plan.output.total");
            case InventoryUncertainty.PROCESS -> say("plan.output.process");
            default -> labels().source(outcome.question().output());
        };
    }

    /** The clauses that ask for an item, each with what it asks of which places. */
    List<String> reasons(PlannedItem item) {
        var subjects = new LinkedHashMap<String, List<String>>();
        item.reasons().forEach(reason -> subjects.computeIfAbsent(reason.clause(), clause -> new ArrayList<>()).add(subject(reason)));
        return subjects.entrySet().stream().map(clause -> say("plan.reason", Map.of("clause", clause.getKey(), "subject",
                Gathered.words(this, clause.getValue().stream().distinct().toList())))).toList();
    }

    /** What a clause asks something of; an instrument of the laboratory is asked for by the points it serves, {@code POINT/KINDS}. */
    private String subject(Reason reason) {
        String point = reason.subject().substring(0, Math.max(0, reason.subject().indexOf('/')));
        String name = labels().thing(point);
        return name.equals(point) || outcome.site().streams().stream().anyMatch(stream -> stream.id().equals(point))
                ? needs.subject(reason.subject()) : name;
    }

    /** Half of the 95 % interval that a standard uncertainty makes [tCO2e], in three digits. */
    static String half95(double u) {
        return Numbers.significant(OutputUncertainty.K_95 * u, DIGITS);
    }

    /** A text whose key ends in what is done with an item. */
    String action(String family, PlannedItem.Action action) {
        return say(family + YamlValue.nameOf(action));
    }

    /** The items of a plan that are so. */
    static List<PlannedItem> items(PlanOutcome.Plan plan, Predicate<PlannedItem> so) {
        return plan.items().stream().filter(so).toList();
    }

    static boolean isKept(PlannedItem item) {
        return item.action() == PlannedItem.Action.KEEP;
    }
}
