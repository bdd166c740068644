package org.potline.report.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.form.FormSection;
import org.potline.rules.form.SourceGroup;

/** The emissions summed up: groups of sources, the electrolysis process, the enterprise. Sums are live. */
final class SummaryPart {
    private static final int ROUNDED = MonthRow.YEAR + 1;
    private static final int DECIMALS = 2;
    private static final int MOST_ARGUMENTS = 255;

    private final Filing filing;
    private final FormSheet sheet;
    private final FormSection section;
    private final Phrases phrases;
    private final List<Integer> processRows = new ArrayList<>();
    private final List<SourceResult> process = new ArrayList<>();

    SummaryPart(Filing filing, FormSheet sheet, FormSection section) {
        this.filing = filing;
        this.sheet = sheet;
        this.section = section;
        this.phrases = filing.phrases();
    }

    static int[] widths() {
        return new int[] {32, 8, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 14, 14, 8};
    }

    void write() {
        sheet.line(phrases.say("summary.rounding"), Look.LEAD);
        var head = new ArrayList<String>(List.of(phrases.all("column.source", "column.gas")));
        head.addAll(filing.monthNames());
        head.addAll(List.of(phrases.all("column.year-unrounded", "column.emission-rounded", "column.share")));
        sheet.mainHeader(1, head.toArray(String[]::new));
        var left = new ArrayList<SourceResult>(filing.data().year().sources());
        var groupRows = new ArrayList<Integer>();
        for (SourceGroup group : section.groups()) {
            List<SourceResult> taken = left.stream().filter(source -> group.fits(source.id())).toList();
            left.removeIf(source -> group.fits(source.id()));
            groupRows.add(group(group.title().in(phrases.language()), taken));
        }
        if (!left.isEmpty()) {
            groupRows.add(group(phrases.say("summary.others"), left));
        }
        var all = filing.data().year();
        sheet.blank();
        sum(phrases.say("summary.process"), processRows, process, all.processTCo2e(), rounded(process));
        sum(phrases.say("summary.total"), groupRows, all.sources(), all.totalTCo2e(), all.totalTCo2eRounded());
        if (!all.complete()) {
            sheet.line(phrases.say("summary.incomplete"), Look.WARNING);
        }
        if (!all.partial().isEmpty()) {
            sheet.line(phrases.say("summary.partial"), Look.WARNING);
        }
    }

    private int group(String title, List<SourceResult> sources) {
        int own = sheet.nextRow();
        List<Integer> rows = IntStream.rangeClosed(own + 1, own + sources.size()).boxed().toList();
        sum(title, rows, sources, sources.stream().map(SourceResult::tCo2e).reduce(0.0, Double::sum), rounded(sources));
        sources.forEach(this::source);
        return own;
    }

    private static double rounded(List<SourceResult> sources) {
        return sources.stream().map(SourceResult::tCo2eRounded).reduce(0.0, Double::sum);
    }

    private void source(SourceResult source) {
        if (isProcess(source)) {
            processRows.add(sheet.nextRow());
            process.add(source);
        }
        OptionalDouble[] months = MonthRow.values(month -> emission(month, source));
        var entries = new ArrayList<Entry>(List.of(Entry.text("    " + filing.labels().source(source.id())), Entry.text(gases(source.gases()))));
        entries.addAll(MonthRow.of(sheet.nextRow(), months, OptionalDouble.of(source.tCo2e()), true));
        entries.add(new Entry.Number(source.tCo2eRounded(), DECIMALS, Look.NUMBER));
        entries.add(share(source.tCo2e(), Look.NUMBER));
        sheet.row(entries);
    }

    /** The electrolysis process by the method's rounding: the sum of its rounded sources [tCO2e]. */
    static double roundedProcess(Inventory year) {
        return rounded(year.sources().stream().filter(SummaryPart::isProcess).toList());
    }

    private static boolean isProcess(SourceResult source) {
        return MethodBoundary.isOfElectrolysis(source.id());
    }

    private OptionalDouble emission(int month, SourceResult source) {
        return filing.source(month, source.id()).map(one -> OptionalDouble.of(one.tCo2e())).orElse(OptionalDouble.empty());
    }

    private static String gases(Gases gases) {
        var names = new ArrayList<String>();
        if (gases.co2T() != 0) {
            names.add("CO2");
        }
        if (gases.cf4T() != 0 || gases.c2f6T() != 0) {
            names.add("PFCs");
        }
        return String.join(", ", names);
    }

    /** A row that sums up others, column by column; a month of which one of its sources lacks data has no sum. */
    private void sum(String title, List<Integer> rows, List<SourceResult> sources, double year, double rounded) {
        var entries = new ArrayList<Entry>(List.of(new Entry.Text(title, Look.STRONG), new Entry.Text("tCO2e", Look.STRONG)));
        for (int month = 0; month < Filing.MONTHS; month++) {
            int at = month;
            boolean whole = filing.month(month).isPresent() && sources.stream().allMatch(source -> emission(at, source).isPresent());
            entries.add(!whole ? new Entry.Text("", Look.STRONG) : total(MonthRow.FIRST_MONTH + month, rows,
                    sources.stream().mapToDouble(source -> emission(at, source).getAsDouble()).reduce(0.0, Double::sum)));
        }
        entries.add(total(MonthRow.YEAR, rows, year));
        entries.add(total(ROUNDED, rows, rounded));
        entries.add(share(year, Look.TOTAL));
        sheet.row(entries);
    }

    private static Entry total(int column, List<Integer> rows, double value) {
        String letters = FormSheet.letters(column);
        boolean together = rows.size() > 1 && rows.get(rows.size() - 1) - rows.get(0) == rows.size() - 1;
        String cells = together ? letters + rows.get(0) + ":" + letters + rows.get(rows.size() - 1)
                : rows.size() <= MOST_ARGUMENTS ? rows.stream().map(row -> letters + row).collect(Collectors.joining(","))
                : runs(letters, rows);
        return rows.isEmpty() ? new Entry.Number(0, DECIMALS, Look.TOTAL) : new Entry.Formula("SUM(" + cells + ")", value, DECIMALS, Look.TOTAL);
    }

    /** Rows that follow each other as one range: a function takes no more than 255 arguments. */
    private static String runs(String letters, List<Integer> rows) {
        var runs = new ArrayList<String>();
        int first = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at) != rows.get(at - 1) + 1) {
                runs.add(letters + rows.get(first) + ":" + letters + rows.get(at - 1));
                first = at;
            }
        }
        return String.join(",", runs);
    }

    private Entry share(double part, Look look) {
        double whole = filing.data().year().totalTCo2e();
        return whole == 0 ? new Entry.Text("", Look.STRONG) : new Entry.Number(part / whole * 100, DECIMALS, look);
    }
}
