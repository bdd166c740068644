package org.potline.report.write;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.PlannedItem;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.choice.Proof;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/** A plan as JSON; uncertainties are standard ones, as the name {@code u} says. */
final class PlanJson {
    private PlanJson() {
    }

    /** The document, its texts in one language. */
    static String of(PlanOutcome outcome, Language language) {
        return JsonDocument.of(json -> {
            json.text("plant", outcome.site().id()).object("question", own -> question(own, outcome.question())).whole("options", outcome.options())
                    .flag("found", outcome.plan().isPresent());
            outcome.plan().ifPresent(plan -> json.object("plan", own -> plan(own, plan, language)));
            json.texts("impossible", outcome.impossible().stream().map(why -> why.in(language)).toList());
            json.list("refused", outcome.refused(), one -> json.text("id", one.id()).text("point", one.point()).text("place",
                    one.place().in(language))
                    .text("type", one.type()).text("typeName", one.typeName().in(language)).text("clause", one.clause())
                    .text("why", one.why().in(language)));
            front(json, "front", outcome.front());
            front(json, "reconciledFront", outcome.reconciledFront());
        });
    }

    private static void question(JsonDocument json, PlanQuestion question) {
        json.whole("year", question.year()).whole("seed", question.seed()).text("output", question.output()).flag("should", question.should())
                .flag("reconciled", question.reconciled()).known("targetUTCo2e", question.targetU()).known("targetUFrac", question.targetShare())
                .known("budgetCny", question.budgetCny().isPresent() ? OptionalDouble.of(question.budgetCny().getAsLong()) : OptionalDouble.empty())
                .whole("horizonYears", question.horizonYears()).whole("frontPoints", question.frontPoints()).whole("nodeLimit", question.nodeLimit());
    }

    private static void plan(JsonDocument json, PlanOutcome.Plan plan, Language language) {
        json.whole("costCny", plan.choice().costCny()).whole("onceCny", plan.onceCny()).whole("yearlyCny", plan.yearlyCny())
                .number("tCo2e", plan.emissionTCo2e()).number("uBookedTCo2e", plan.uBooked()).number("uReconciledTCo2e", plan.uReconciled())
                .texts("chosen", plan.choice().chosen()).object("proof", own -> proof(own, plan.choice().proof()));
        json.list("items", plan.items(), item -> item(json, item, language));
        json.list("left", plan.left(), finding -> json.text("clause", finding.clause()).text("modality", finding.modality().code())
                .text("subject", finding.subject()).text("message", finding.message().in(language)));
    }

    private static void item(JsonDocument json, PlannedItem item, Language language) {
        json.text("id", item.id()).text("action", YamlValue.nameOf(item.action())).text("managementNo", item.no()).text("point", item.point())
                .text("place", item.place().in(language)).text("stream", item.stream()).text("type", item.type())
                .text("typeName", item.typeName().in(language)).texts("members", names(item.members(), language)).whole("onceCny", item.onceCny())
                .whole("yearlyCny", item.yearlyCny());
        json.list("reasons", item.reasons(), reason -> json.text("clause", reason.clause()).text("subject", reason.subject()));
        json.known("riseBookedTCo2e", item.riseBooked()).known("riseReconciledTCo2e", item.riseReconciled());
    }

    private static List<String> names(List<LocalText> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private static void front(JsonDocument json, String name, List<Choice> front) {
        json.list(name, front, choice -> json.whole("costCny", choice.costCny()).number("uTCo2e", choice.u()).texts("chosen", choice.chosen())
                .object("proof", own -> proof(own, choice.proof())));
    }

    private static void proof(JsonDocument json, Proof proof) {
        json.flag("optimal", proof.optimal()).number("bound", proof.bound()).number("gap", proof.gap()).whole("nodes", proof.nodes());
    }
}
