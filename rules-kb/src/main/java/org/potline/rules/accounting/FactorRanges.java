package org.potline.rules.accounting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.yaml.Problems;

/**
 * Units, ranges and row names of the tables the formulas read. A slip in a name would take a default away without a word, one in a sign or a
 * unit would make emissions below nought or a thousand times too large. The ranges are of what can be, not of what is usual.
 */
final class FactorRanges {
    private static final double PCT = 100;
    private static final Predicate<String> ANY = row -> true;

    private final Factors factors;
    private final Problems problems;

    /**
     * What holds of a table.
     *
     * @param unit  unit the formulas take it in
     * @param least least value
     * @param most  largest value
     * @param rows  which rows the formulas look for
     * @param known what these are, for a message
     */
    private record Law(String unit, double least, double most, Predicate<String> rows, String known) {
    }

    FactorRanges(Factors factors, Problems problems) {
        this.factors = factors;
        this.problems = problems;
    }

    private static Optional<Law> law(String table) {
        return Optional.ofNullable(switch (table) {
            case "carbon" -> new Law("tCO2/tC", 3.6, 3.7, named("co2-per-carbon"), "co2-per-carbon");
            case "fuel-ncv-by-mass" -> fuels("GJ/t", 1, 130);
            case "fuel-ncv-by-volume" -> fuels("GJ/1e4Nm3", 1, 2000);
            case "fuel-carbon-content" -> fuels("tC/GJ", 0.005, 0.5);
            case "fuel-oxidation" -> fuels("%", 0, PCT);
            case "carbonate-factor" -> new Law("tCO2/t", 0.05, 1, of(SubstanceKind.CARBONATE), names(SubstanceKind.CARBONATE));
            case "material-carbon" -> new Law("%", 0, PCT, of(SubstanceKind.CARBON_MATERIAL), names(SubstanceKind.CARBON_MATERIAL));
            case "carbonate-share" -> new Law("%", 0, PCT, row -> row.matches("(purity|decomposed)(\\..+)?"), "purity, decomposed");
            case "anode-share" -> new Law("%", 0, PCT, named("butt-share", "sulphur", "ash"), "butt-share, sulphur, ash");
            case "baking-share", "calcining-share" -> new Law("%", 0, PCT, ANY, "");
            case "baking-ratio", "calcining-ratio" -> new Law("t/t", 0, 2, ANY, "");
            case "anode-consumption" -> new Law("tC/t", 0.2, 1, named("net-per-t"), "net-per-t");
            case "anode-metal-factor" -> cells("tCO2/t", 0.5, 5, "(|prebake)");
            case "anode-effect-slope" -> cells("(kg/t)/(min/cell-day)", 0, 10, "cf4");
            case "overvoltage-coefficient" -> cells("(kg/t)/mV", 0, PCT, "cf4");
            case "anode-effect-ratio", "overvoltage-ratio" -> cells("kg/kg", 0, 1, "c2f6");
            case "anode-effect-default" -> cells("kg/t", 0, 10, "(cf4|c2f6)");
            case Factors.GWP -> new Law("tCO2e/t", 1, 100_000, row -> row.matches("(sar|ar4|ar5)\\.(cf4|c2f6)"), "sar.cf4, …");
            case "electricity-factor" -> new Law("tCO2/MWh", 0, 2, ANY, "");
            case "heat-factor" -> new Law("tCO2/GJ", 0, 1, named("heat"), "heat");
            default -> null;
        });
    }

    private static Predicate<String> named(String... rows) {
        return List.of(rows)::contains;
    }

    private static Predicate<String> of(SubstanceKind kind) {
        return row -> LedgerVocabulary.kind(row).filter(kind::equals).isPresent();
    }

    private static String names(SubstanceKind kind) {
        return String.join(", ", LedgerVocabulary.substances().stream().filter(of(kind)).toList());
    }

    private static Law fuels(String unit, double least, double most) {
        return new Law(unit, least, most, of(SubstanceKind.FUEL), names(SubstanceKind.FUEL));
    }

    /** Rows by cell technology, alone or with a gas, or the rows of a method that has one value for all cells. */
    private static Law cells(String unit, double least, double most, String without) {
        List<String> cells = Stream.of(Technology.values()).map(Technology::row).toList();
        return new Law(unit, least, most, row -> row.matches(without) || cells.contains(row.replaceFirst("\\.(cf4|c2f6)$", "")),
                String.join(", ", cells));
    }

    void check() {
        for (Factor factor : factors.all()) {
            law(factor.parameter()).ifPresent(law -> check(factor, law));
        }
    }

    private void check(Factor factor, Law law) {
        if (!law.unit.equals(factor.unit())) {
            problems.add(factor.where(), Methods.BUNDLE, "factor-unit", Map.of("table", factor.parameter(), "value", factor.unit(),
                    "expected", law.unit));
        } else if (!law.rows.test(factor.row())) {
            problems.add(factor.where(), Methods.BUNDLE, "factor-row", Map.of("table", factor.parameter(), "value", factor.row(),
                    "known", law.known));
        } else if (factor.value() < law.least || factor.value() > law.most) {
            problems.add(factor.where(), Methods.BUNDLE, "factor-range", Map.of("name", factor.name(), "value", factor.value(),
                    "least", law.least, "most", law.most, "unit", law.unit));
        }
    }
}
