package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.scenario.plan.PlannedItem;
import org.potline.scenario.plan.site.Reason;
import org.potline.scenario.plan.site.RefusedOption;
import org.potline.twin.text.LocalText;

/** A metering plan as lines on the screen. */
final class PlanText {
    private static final List<String> COLUMNS = List.of("action", "place", "type", "price", "yearly", "why", "rise");
    private static final double PCT = 100;

    private final Screen screen;
    private final PlanOutcome outcome;
    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    PlanText(Screen screen, PlanOutcome outcome, Path folder) {
        this.screen = screen;
        this.outcome = outcome;
        this.folder = folder;
    }

    @Override
    public String toString() {
        lines.clear();
        outcome.impossible().forEach(why -> lines.add(in(why)));
        outcome.plan().ifPresent(this::plan);
        outcome.refused().stream().filter(option -> option.clause().isEmpty()).forEach(this::refused);
        long coarse = outcome.refused().stream().filter(option -> !option.clause().isEmpty()).count();
        if (coarse > 0) {
            say("plan-coarse", Map.of("count", coarse));
        }
        say("plan-at", Map.of("folder", folder));
        return String.join("\n", lines);
    }

    private void plan(PlanOutcome.Plan plan) {
        var proof = plan.choice().proof();
        say("plan-head", Map.of("site", in(outcome.site().name()), "new", plan.items().stream().filter(item -> item.action() != PlannedItem.Action.KEEP).count(),
                "kept", plan.items().stream().filter(item -> item.action() == PlannedItem.Action.KEEP).count(), "once", plan.onceCny(),
                "yearly", plan.yearlyCny(), "years", outcome.question().horizonYears(), "cost", plan.choice().costCny()));
        say(proof.optimal() ? "plan-proven" : "plan-gap", Map.of("options", outcome.options(), "nodes", proof.nodes(),
                "gap", String.format(Locale.ROOT, "%.2f", PCT * proof.gap())));
        say("plan-u", Map.of("output", outcome.question().output(), "emission", tonnes(plan.emissionTCo2e()), "booked", tonnes(plan.uBooked()),
                "reconciled", tonnes(plan.uReconciled())));
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> screen.text("plan-column." + column, Map.of())).toList());
        plan.items().stream().filter(item -> item.action() != PlannedItem.Action.KEEP).forEach(item -> rows.add(row(item)));
        TextTable.lines(rows).forEach(line -> lines.add("  " + line));
        if (plan.left().isEmpty()) {
            say("plan-clean", Map.of());
        } else {
            say("plan-left", Map.of("count", plan.left().size()));
            plan.left().forEach(finding -> lines.add("  " + finding.clause() + "  " + in(finding.message())));
        }
    }

    private List<String> row(PlannedItem item) {
        return List.of(screen.text("plan-action." + item.action().name().toLowerCase(Locale.ROOT), Map.of()), in(item.place()), in(item.typeName()),
                String.valueOf(item.onceCny()), String.valueOf(item.yearlyCny()),
                item.reasons().stream().map(Reason::clause).distinct().collect(Collectors.joining(" ")),
                rise(outcome.question().reconciled() ? item.riseReconciled() : item.riseBooked()));
    }

    private static String rise(OptionalDouble rise) {
        return rise.isEmpty() ? "-" : "+" + tonnes(rise.getAsDouble());
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, Math.abs(tonnes) < PCT ? "%.1f" : "%.0f", tonnes);
    }

    private void refused(RefusedOption option) {
        say("plan-refused", Map.of("place", in(option.place()), "type", in(option.typeName()), "why", in(option.why())));
    }

    private String in(LocalText text) {
        return text.in(screen.language());
    }

    private void say(String key, Map<String, ?> values) {
        lines.add(screen.text(key, values));
    }
}
