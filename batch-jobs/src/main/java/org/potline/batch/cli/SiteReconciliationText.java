package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.twin.plant.MeterType;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.site.ClosedBalance;
import org.potline.twin.reconcile.site.MeterCheck;
import org.potline.twin.reconcile.site.Period;
import org.potline.twin.reconcile.site.ReconciledPeriod;
import org.potline.twin.reconcile.site.ReconciledValue;
import org.potline.twin.reconcile.site.SiteNames;
import org.potline.twin.reconcile.site.SiteQuantity;
import org.potline.twin.reconcile.site.SiteReconciliation;
import org.potline.twin.reconcile.site.SuspectReading;
import org.potline.twin.reconcile.site.UnknownQuantity;

/** The reconciliation of a site as lines on the screen. */
final class SiteReconciliationText {
    /** Failing periods of which the suspects are told one by one; of more the JSON has them all. */
    private static final int MOST_TOLD = 12;

    private final Screen screen;
    private final SiteReconciliation done;
    private final SiteNames names;
    private final Map<String, MeterType> types;
    private final double faultPct;

    /** A balance in the period in which its gap is largest beside its uncertainty, and in how many it is conspicuous. */
    private record Worst(String name, ReconciledPeriod period, ClosedBalance balance, int conspicuous, int periods) {
        private double ratio() {
            return Math.abs(balance.gap()) / balance.u();
        }
    }

    SiteReconciliationText(Screen screen, SiteReconciliation done, Map<String, MeterType> types, double faultPct) {
        this.screen = screen;
        this.done = done;
        this.types = types;
        this.faultPct = faultPct;
        names = new SiteNames(done.plant());
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        if (done.periods().stream().allMatch(period -> period.test().degreesOfFreedom() == 0)) {
            lines.add(screen.text("site-nothing-checks", Map.of("plant", done.plant().name(), "year", done.year())));
            lines.addAll(observable());
            lines.addAll(unknown());
            lines.addAll(alone());
            return String.join("\n", lines);
        }
        lines.add(screen.text("site-head", Map.of("plant", done.plant().name(), "year", done.year(), "periods", done.periods().size(),
                "failing", done.failing().size(), "chance", fixed(0.05 * done.periods().size(), 1))));
        if (done.by() == Period.By.MONTH || !done.failing().isEmpty()) {
            lines.addAll(TextTable.lines(periods()));
        }
        lines.add("");
        lines.add(screen.text("site-balances", Map.of()));
        lines.addAll(TextTable.lines(balances()));
        lines.addAll(suspects());
        lines.addAll(often());
        lines.add("");
        lines.addAll(observable());
        lines.addAll(unknown());
        lines.addAll(alone());
        return String.join("\n", lines);
    }

    private List<String> head(String... columns) {
        return List.of(columns).stream().map(column -> screen.text("site-column." + column, Map.of())).toList();
    }

    /** Every month; of days those that fail. */
    private List<List<String>> periods() {
        var rows = new ArrayList<List<String>>();
        rows.add(head("period", "chi", "limit", "dof", "p", "verdict"));
        for (ReconciledPeriod period : done.by() == Period.By.MONTH ? done.periods() : done.failing()) {
            ReconciledPeriod.GlobalTest test = period.test();
            rows.add(List.of(period.period().name(), fixed(test.chiSquare(), 1), test.limit().isEmpty() ? "-" : fixed(test.limit().getAsDouble(), 1),
                    String.valueOf(test.degreesOfFreedom()), fixed(test.pValue(), 3),
                    screen.text(test.degreesOfFreedom() == 0 ? "site-unchecked" : test.passes() ? "site-passes" : "site-fails", Map.of())));
        }
        return rows;
    }

    private List<List<String>> balances() {
        Map<List<String>, Worst> worst = new LinkedHashMap<>();
        for (ReconciledPeriod period : done.periods()) {
            for (ClosedBalance balance : period.balances()) {
                Worst before = worst.get(balance.balance().equations());
                var here = new Worst(names.of(balance.balance(), period.structure()).in(screen.language()), period, balance,
                        (before == null ? 0 : before.conspicuous) + (balance.isConspicuous() ? 1 : 0), (before == null ? 0 : before.periods) + 1);
                worst.put(balance.balance().equations(), before == null || here.ratio() > before.ratio() ? here
                        : new Worst(before.name, before.period, before.balance, here.conspicuous, here.periods));
            }
        }
        var rows = new ArrayList<List<String>>();
        rows.add(head("balance", "unit", "worst", "passed", "gap", "half", "after", "conspicuous"));
        for (Worst each : worst.values()) {
            double half = Reconciliation.K95 * each.balance.u();
            int decimals = decimals(half);
            rows.add(List.of(each.name, each.balance.balance().unit(), each.period.period().name(), fixed(each.balance.passed(), decimals),
                    fixed(each.balance.gap(), decimals), fixed(half, decimals), fixed(each.balance.after(), decimals),
                    each.conspicuous + "/" + each.periods + (each.balance.isConspicuous() ? " *" : "  ")));
        }
        return rows;
    }

    private List<String> suspects() {
        var lines = new ArrayList<String>();
        List<ReconciledPeriod> failing = done.failing();
        for (ReconciledPeriod period : failing.subList(0, Math.min(MOST_TOLD, failing.size()))) {
            lines.add("");
            lines.add(screen.text("site-suspects", Map.of("period", period.period().name())));
            for (List<SuspectReading> group : period.suspects()) {
                if (group.size() > 1) {
                    lines.add(screen.text("site-suspects-one-of", Map.of("count", group.size())));
                }
                group.forEach(suspect -> lines.add(suspect(suspect)));
            }
        }
        if (failing.size() > MOST_TOLD) {
            lines.add(screen.text("site-suspects-more", Map.of("count", failing.size() - MOST_TOLD)));
        }
        return lines;
    }

    private String suspect(SuspectReading suspect) {
        double half = Reconciliation.K95 * suspect.u();
        String size = screen.text(suspect.fault() > 0 ? "site-fault-high" : "site-fault-low", Map.of(
                "reading", names.of(suspect.reading()), "fault", fixed(Math.abs(suspect.fault()), decimals(half)), "half", fixed(half, decimals(half)),
                "unit", suspect.reading().quantity().unit()));
        if (suspect.measured() == 0) {
            return size;
        }
        return size + screen.text("site-fault-share", Map.of("share", fixed(Math.abs(suspect.faultPct()), 2), "pct", plain(faultPct),
                "probability", fixed(suspect.power().of(faultPct / 100 * Math.abs(suspect.measured())), 2)));
    }

    /** Meters whose own test is above its limit in more than half of the periods: a fault that stays looks so, even where all together agree. */
    private List<String> often() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        done.periods().forEach(period -> period.conspicuous().stream().map(reading -> names.of(reading).in(screen.language())).distinct()
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> found = counts.entrySet().stream().filter(entry -> 2 * entry.getValue() > done.periods().size())
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .map(entry -> "  " + entry.getKey() + "  " + entry.getValue() + "/" + done.periods().size()).toList();
        if (found.isEmpty() || done.periods().size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("", screen.text("site-often", Map.of())));
        lines.addAll(found);
        return lines;
    }

    /** What the balances tell that nobody meters, in the last period. */
    private List<String> observable() {
        ReconciledPeriod last = done.periods().get(done.periods().size() - 1);
        var rows = new ArrayList<List<String>>();
        for (Map.Entry<String, SiteQuantity> each : done.observable().entrySet()) {
            ReconciledValue value = last.values().get(each.getKey());
            if (value != null && value.measured().isEmpty()) {
                double half = Reconciliation.K95 * value.u();
                rows.add(List.of(names.of(each.getValue()).in(screen.language()), fixed(value.value(), decimals(half)), "± " + fixed(half, decimals(half)),
                        each.getValue().unit()));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of(screen.text("site-observable", Map.of("period", last.period().name()))));
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    private List<String> unknown() {
        if (done.unknown().isEmpty()) {
            return List.of(screen.text("site-unknown-none", Map.of()));
        }
        var lines = new ArrayList<>(List.of("", screen.text("site-unknown", Map.of())));
        for (UnknownQuantity unknown : done.unknown()) {
            String name = names.of(unknown.quantity()).in(screen.language());
            String when = unknown.periods().size() == done.periods().size() ? ""
                    : screen.text("site-unknown-in", Map.of("periods", unknown.periods().size(), "of", done.periods().size()));
            lines.add("  " + name + when + (unknown.meters().isEmpty() ? screen.text("site-advice-none", Map.of()) : ""));
        }
        for (UnknownQuantity.Meter meter : done.suggestions()) {
            lines.add(screen.text("site-advice", Map.of("at", names.of(meter.at()), "type", meter.type().map(this::type).orElse("-"), "known",
                    meter.makesKnown().stream().map(quantity -> names.of(quantity).in(screen.language()))
                            .collect(Collectors.joining(screen.text("list-comma", Map.of()))))));
        }
        return lines;
    }

    private String type(String id) {
        return types.get(id).name().in(screen.language());
    }

    private List<String> alone() {
        List<MeterCheck> alone = done.meters().stream().filter(MeterCheck::isAlone).toList();
        return List.of("", screen.text("site-alone", Map.of("checked", done.meters().size() - alone.size(), "alone", alone.size(),
                "names", alone.stream().map(MeterCheck::meter).collect(Collectors.joining(screen.text("list-comma", Map.of()))))));
    }

    /** Decimals that show two digits of a half width. */
    private static int decimals(double half) {
        return half > 0 ? (int) Math.max(0, Math.min(6, 1 - Math.floor(StrictMath.log10(half)))) : 2;
    }

    private static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
