package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.data.FuelChemistry;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/**
 * What must hold of a method's values: each formula finds the tables it needs, every set of warming potentials is there, and no fuel's
 * default heat times carbon is more than chemistry allows.
 */
final class FactorLaws {
    private static final LocalDate ANY_DAY = LocalDate.of(2100, 12, 31);

    private final String shown;
    private final List<Formula> formulas;
    private final Optional<Cells> cells;
    private final List<GwpSet> gwps;
    private final Factors factors;
    private final Problems problems;

    FactorLaws(String shown, List<Formula> formulas, Optional<Cells> cells, List<GwpSet> gwps, Factors factors, Problems problems) {
        this.shown = shown;
        this.formulas = formulas;
        this.cells = cells;
        this.gwps = gwps;
        this.factors = factors;
        this.problems = problems;
    }

    void check() {
        row("carbon", "co2-per-carbon");
        row("electricity-factor", "national");
        row("heat-factor", "heat");
        gwps.forEach(set -> List.of("cf4", "c2f6").forEach(gas -> row(Factors.GWP, set.code() + "." + gas)));
        formulas.forEach(formula -> formula.by().ifPresent(this::tables));
        int before = problems.count();
        new FactorRanges(factors, problems).check();
        if (problems.count() == before && formulas.stream().flatMap(formula -> formula.by().stream()).anyMatch(kind -> kind.source() == Source.FUEL)) {
            chemistry("fuel-ncv-by-mass");
            chemistry("fuel-ncv-by-volume");
        }
    }

    private void tables(FormulaKind kind) {
        switch (kind) {
            case ANODE_BY_METAL -> row("anode-metal-factor", cell("prebake"));
            case ANODE_BY_MASS, ANODE_PER_TONNE -> {
                row("anode-share", "sulphur");
                row("anode-share", "ash");
            }
            case PFC_BY_SLOPE -> {
                row("anode-effect-slope", cell("cf4"));
                row("anode-effect-ratio", cell("c2f6"));
            }
            case PFC_BY_OVERVOLTAGE -> {
                row("overvoltage-coefficient", cell("cf4"));
                row("overvoltage-ratio", cell("c2f6"));
            }
            case PFC_BY_DEFAULT -> {
                row("anode-effect-default", cells.isPresent() ? cell("") + ".cf4" : "cf4");
                row("anode-effect-default", cells.isPresent() ? cell("") + ".c2f6" : "c2f6");
            }
            default -> otherTables(kind);
        }
    }

    private void otherTables(FormulaKind kind) {
        switch (kind) {
            case FUEL_COMBUSTION -> List.of("fuel-ncv-by-mass", "fuel-ncv-by-volume", "fuel-carbon-content", "fuel-oxidation")
                    .forEach(this::table);
            case CARBONATE_DECOMPOSITION -> {
                table("carbonate-factor");
                row("carbonate-share", "purity");
                row("carbonate-share", "decomposed");
            }
            case PITCH_VOLATILES -> {
                row("baking-ratio", "green-per-baked");
                row("baking-share", "hydrogen");
                row("baking-share", "tar");
            }
            case PACKING_COKE -> {
                row("baking-ratio", "packing-coke-per-baked");
                row("baking-share", "packing-coke-sulphur");
                row("baking-share", "packing-coke-ash");
            }
            case COKE_CALCINATION -> {
                row("calcining-ratio", "yield");
                row("calcining-ratio", "dust");
                List.of("moisture", "volatiles", "sulphur", "calcined-sulphur", "methane").forEach(share -> row("calcining-share", share));
            }
            default -> { }
        }
    }

    /** Row of the default technology, or the row of a method that knows none. */
    private String cell(String without) {
        return cells.map(known -> known.ofDefault().row()).orElse(without);
    }

    private void table(String table) {
        if (!factors.has(table)) {
            problems.add(Where.file(shown), Methods.BUNDLE, "table-missing", Map.of("table", table));
        }
    }

    private void row(String table, String row) {
        if (factors.on(table, row, ANY_DAY).isEmpty()) {
            problems.add(Where.file(shown), Methods.BUNDLE, "row-missing", Map.of("table", table, "row", row));
        }
    }

    /** Refuses a fuel that would hold more carbon than its heat leaves room for, on any day a value of it comes into force. */
    private void chemistry(String ncvTable) {
        for (Factor value : factors.all()) {
            if (value.parameter().equals(ncvTable) || value.parameter().equals("fuel-carbon-content")) {
                Optional<Factor> ncv = factors.on(ncvTable, value.row(), value.since());
                Optional<Factor> carbon = factors.on("fuel-carbon-content", value.row(), value.since());
                ncv.ifPresent(heat -> carbon.filter(content -> heat.value() * content.value()
                        > FuelChemistry.mostCarbonT(value.row(), heat.value())).ifPresent(content -> impossible(value, heat, content)));
            }
        }
    }

    private void impossible(Factor at, Factor ncv, Factor carbon) {
        problems.add(at.where(), Methods.BUNDLE, "carbon-impossible", Map.of("fuel", ncv.row(), "ncv", ncv.value(), "carbon",
                carbon.value(), "unit", ncv.unit(), "most",
                Math.rint(FuelChemistry.mostCarbonT(ncv.row(), ncv.value()) / ncv.value() * 1e5) / 1e5));
    }
}
