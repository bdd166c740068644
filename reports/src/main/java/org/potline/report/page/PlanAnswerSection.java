package org.potline.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.report.words.Numbers;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.PlannedItem.Action;
import org.potline.scenario.plan.choice.Proof;
import org.potline.twin.yaml.YamlValue;

/** The plan in a sentence, its figures, how well it is proven; or why there is no plan. */
final class PlanAnswerSection {
    private static final double PCT = 100;
    private static final int DIGITS = 2;

    private PlanAnswerSection() {
    }

    static void write(PlanView view) {
        Html html = view.section("plan-answer");
        view.outcome().plan().ifPresentOrElse(plan -> {
            html.leaf("p", answer(view, plan), "class", "answer");
            html.leaf("p", proof(view, plan));
            figures(view, plan);
        }, () -> {
            html.open("div", "class", "banner", "role", "note").leaf("p", view.say("plan.none", Map.of("goal", goal(view))));
            view.outcome().impossible().forEach(why -> html.leaf("p", why.in(view.language())));
            html.close();
        });
        html.close();
    }

    /** What was asked for. */
    private static String goal(PlanView view) {
        PlanQuestion question = view.outcome().question();
        String clauses = view.say(question.should() ? "plan.clauses.should" : "plan.clauses.shall");
        if (question.targetU().isPresent() || question.targetShare().isPresent()) {
            String target = question.targetU().isPresent() ? view.say("plan.tonnes", Map.of("size",
                    PlanView.half95(question.targetU().getAsDouble())))
                    : Numbers.significant(OutputUncertainty.K_95 * question.targetShare().getAsDouble() * PCT, DIGITS) + " %";
            return view.say("plan.goal.target", Map.of("clauses", clauses, "output", view.output(), "target", target, "of",
                    view.say(question.reconciled() ? "plan.reconciled" : "plan.booked")));
        }
        return question.budgetCny().isPresent() ? view.say("plan.goal.budget", Map.of("clauses", clauses, "output", view.output(), "horizon",
                question.horizonYears(), "budget", Money.said(view, question.budgetCny().getAsLong()))) : view.say("plan.goal.cheapest",
                Map.of("clauses", clauses));
    }

    private static String answer(PlanView view, PlanOutcome.Plan plan) {
        var parts = new ArrayList<String>();
        for (Action action : List.of(Action.ADD, Action.REPLACE, Action.KEEP)) {
            int count = PlanView.items(plan, item -> item.action() == action).size();
            if (count > 0) {
                parts.add(view.say("plan.count." + YamlValue.nameOf(action), Map.of("count", count)));
            }
        }
        String items = parts.isEmpty() ? view.say("plan.count.none") : String.join(view.say("plan.comma"), parts);
        return view.say("plan.answer", Map.of("goal", goal(view), "items", items, "once", Money.said(view, plan.onceCny()), "yearly",
                yearly(view, plan.yearlyCny()), "output", view.output(), "half", PlanView.half95(plan.uBooked()), "reconciled",
                PlanView.half95(plan.uReconciled())));
    }

    private static String yearly(PlanView view, long cny) {
        return cny == 0 ? view.say("plan.yearly.same") : view.say(cny > 0 ? "plan.yearly.more" : "plan.yearly.less",
                Map.of("amount", Money.said(view, Math.abs(cny))));
    }

    private static String proof(PlanView view, PlanOutcome.Plan plan) {
        Proof proof = plan.choice().proof();
        boolean budget = view.outcome().question().budgetCny().isPresent();
        String nodes = Numbers.fixed(proof.nodes(), 0);
        if (proof.optimal()) {
            return view.say(budget ? "plan.proof.certain" : "plan.proof.cheapest", Map.of("options", view.outcome().options(), "nodes", nodes));
        }
        return view.say(budget ? "plan.proof.gap-certain" : "plan.proof.gap-cheapest", Map.of("nodes", nodes, "gap",
                Numbers.significant(proof.gap() * PCT, DIGITS), "bound", budget ? PlanView.half95(proof.bound()) : Money.said(view, proof.bound())));
    }

    private static void figures(PlanView view, PlanOutcome.Plan plan) {
        Html html = view.html();
        html.line().open("section", "class", "figures", "aria-label", view.say("page.figures"));
        int years = view.outcome().question().horizonYears();
        KeyFigures.figure(view, "plan-once", Money.yuan(plan.onceCny()), view.say("plan.yuan"), view.say("figure.plan-once.note",
                Map.of("count", PlanView.items(plan, item -> !PlanView.isKept(item)).size())));
        KeyFigures.figure(view, "plan-yearly", Numbers.signed(plan.yearlyCny(), 0), view.say("plan.yuan-a-year"),
                view.say("figure.plan-yearly.note"));
        KeyFigures.figure(view, "plan-cost", Money.yuan(plan.choice().costCny()), view.say("plan.yuan"),
                view.say("figure.plan-cost.note", Map.of("horizon", years)));
        uncertainty(view, "plan-booked", plan.uBooked(), plan.emissionTCo2e());
        uncertainty(view, "plan-reconciled", plan.uReconciled(), plan.emissionTCo2e());
        KeyFigures.figure(view, "plan-left", String.valueOf(plan.left().size()), "", view.say(plan.left().isEmpty() ? "figure.plan-left.none"
                : "figure.plan-left.some"));
        html.close();
    }

    private static void uncertainty(PlanView view, String key, double u, double emission) {
        KeyFigures.figure(view, key, "±\u202F" + PlanView.half95(u), "tCO₂e", view.say("figure." + key + ".note", Map.of("output", view.output(),
                "pct", emission == 0 ? "–" : Numbers.significant(OutputUncertainty.K_95 * u / emission * PCT, DIGITS), "emission",
                Numbers.fixed(emission, 0))));
    }
}
