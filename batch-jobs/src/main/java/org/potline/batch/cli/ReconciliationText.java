package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.twin.reconcile.Measurement;
import org.potline.twin.reconcile.Observability;
import org.potline.twin.reconcile.Observability.Status;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.Suspicion;

/** A reconciliation as lines on the screen. */
final class ReconciliationText {
    private static final String NONE = "-";
    private static final double MOSTLY_SEEN = 0.9;
    private static final int MOST_DECIMALS = 9;
    private final Screen screen;
    private final Reconciliation done;
    private final double faultPct;

    ReconciliationText(Screen screen, Reconciliation done, double faultPct) {
        this.screen = screen;
        this.done = done;
        this.faultPct = faultPct;
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.addAll(TextTable.lines(rows()));
        done.simultaneousLimit().ifPresent(all -> lines.add(screen.text("reconcile-limits", Map.of("limit", number(Reconciliation.K95),
                "all", number(all), "tests", done.tested().size()))));
        lines.add(verdict());
        List<Suspicion> suspicions = done.suspicions();
        suspicions.forEach(suspicion -> lines.addAll(suspicion(suspicion)));
        if (suspicions.size() == Reconciliation.MOST_SUSPICIONS) {
            lines.add(screen.text("reconcile-suspects-many", Map.of("count", suspicions.size())));
        }
        if (done.isConsistent() && !done.conspicuous().isEmpty()) {
            lines.add(screen.text("reconcile-conspicuous", Map.of("names", joined(done.conspicuous()), "tests", done.tested().size())));
        }
        lines.addAll(power());
        lines.addAll(unknown());
        return String.join("\n", lines);
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("quantity", "measured", "before", "reconciled", "after", "correction", "test").stream()
                .map(column -> screen.text("reconcile-column." + column, Map.of())).toList());
        for (Measurement measurement : done.problem().measurements()) {
            String name = measurement.name();
            double before = Reconciliation.K95 * measurement.estimate().u();
            double after = done.halfWidth95(name);
            int decimals = decimals(after > 0 ? after : before > 0 ? before : Math.abs(measurement.estimate().value()) * 1e-4);
            String test = done.testValue(name).isEmpty() ? NONE : String.format(Locale.ROOT, "%.2f", done.testValue(name).getAsDouble())
                    + (done.testValue(name).getAsDouble() > Reconciliation.K95 ? " *" : "  ");
            rows.add(List.of(name, fixed(measurement.estimate().value(), decimals), fixed(before, decimals), fixed(done.value(name), decimals),
                    fixed(after, decimals), signed(done.correction(name), decimals), test));
        }
        for (String name : done.observability().names(Status.OBSERVABLE)) {
            double after = done.halfWidth95(name);
            int decimals = decimals(after > 0 ? after : Math.abs(done.value(name)) * 1e-4);
            rows.add(List.of(name, NONE, NONE, fixed(done.value(name), decimals), fixed(after, decimals), NONE, NONE));
        }
        return rows;
    }

    /** Decimals that show two digits of a half width. */
    private static int decimals(double halfWidth) {
        return halfWidth == 0 ? 0 : (int) Math.max(0, Math.min(MOST_DECIMALS, 1 - Math.floor(StrictMath.log10(halfWidth))));
    }

    private static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }

    private static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return text.startsWith("-") || text.matches("0(\\.0*)?") ? text : "+" + text;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }

    private String verdict() {
        if (done.chiSquareLimit().isEmpty()) {
            return screen.text("reconcile-unchecked", Map.of());
        }
        return screen.text(done.isConsistent() ? "reconcile-passed" : "reconcile-failed", Map.of("chiSquare", fixed(done.chiSquare(), 2),
                "limit", fixed(done.chiSquareLimit().getAsDouble(), 2), "dof", done.degreesOfFreedom(), "p", number(done.pValue())));
    }

    private List<String> suspicion(Suspicion suspicion) {
        var lines = new ArrayList<String>();
        lines.add(screen.text(suspicion.members().size() == 1 ? "reconcile-suspect" : "reconcile-suspects", Map.of("names", joined(suspicion.names()))));
        for (Suspicion.Member member : suspicion.members()) {
            int decimals = decimals(member.halfWidth95());
            lines.add(screen.text(member.fault() > 0 ? "reconcile-fault-high" : "reconcile-fault-low", Map.of("name", member.name(),
                    "fault", fixed(Math.abs(member.fault()), decimals), "half", fixed(member.halfWidth95(), decimals))) + seen(member.name()));
        }
        return lines;
    }

    private String seen(String name) {
        return done.seen(name, faultPct).isEmpty() ? "" : screen.text("reconcile-seen", Map.of("pct", plain(faultPct),
                "probability", fixed(done.seen(name, faultPct).getAsDouble(), 2)));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private List<String> power() {
        if (done.tested().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(screen.text("reconcile-power", Map.of("pct", plain(faultPct))));
        var rows = new ArrayList<List<String>>();
        for (String name : done.tested()) {
            double size = done.power(name).orElseThrow().sizeSeen(MOSTLY_SEEN);
            rows.add(List.of(name, done.seen(name, faultPct).isEmpty() ? NONE : fixed(done.seen(name, faultPct).getAsDouble(), 2),
                    fixed(size, decimals(size))));
        }
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    private List<String> unknown() {
        var lines = new ArrayList<String>();
        Observability observability = done.observability();
        List<List<String>> groups = observability.unknownTogether();
        groups.stream().filter(group -> group.size() > 1)
                .forEach(group -> lines.add(screen.text("reconcile-unobservable-together", Map.of("names", joined(group)))));
        List<String> alone = groups.stream().filter(group -> group.size() == 1).map(group -> group.get(0)).toList();
        if (!alone.isEmpty()) {
            lines.add(screen.text("reconcile-unobservable", Map.of("names", joined(alone))));
        }
        if (groups.size() > 1) {
            lines.add(screen.text("reconcile-meters-for-all", Map.of("count", observability.metersForAll().size(), "names",
                    joined(observability.metersForAll()))));
        }
        for (String name : observability.names(Status.JUST_DETERMINED)) {
            List<String> meters = observability.metersThatHelp(name);
            lines.add(screen.text(meters.isEmpty() ? "reconcile-unchecked-quantity" : "reconcile-unchecked-by", Map.of("name", name,
                    "meters", joined(meters))));
        }
        return lines;
    }

    private String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(screen.text("list-comma", Map.of())));
    }
}
