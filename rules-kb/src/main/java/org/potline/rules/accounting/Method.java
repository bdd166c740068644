package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.accounting.formula.Rounding;
import org.potline.twin.text.LocalText;

/**
 * An accounting method: which formulas, factors, rounding and gases.
 *
 * @param about      what document it is
 * @param gases      gases it counts: {@code CO2}, {@code CF4}, {@code C2F6}
 * @param variant    variant its id forces
 * @param gwp        set of warming potentials it uses
 * @param gwpChoices sets it may be reckoned with
 * @param cells      how its factors go by cell technology; empty: it has one set for all cells
 * @param limits     what it counts and what not
 * @param formulas   its formulas, those of one source in order of preference
 * @param factors    its values
 * @param spreads    how uncertain its values are
 * @param rounding   its rounding policy
 */
public record Method(About about, List<String> gases, Optional<Variant> variant, GwpSet gwp, List<GwpSet> gwpChoices,
        Optional<Cells> cells, Limits limits, List<Formula> formulas, Factors factors, FactorSpreads spreads, Rounding rounding) {
    /**
     * The document of a method.
     *
     * @param id         id of its folder: {@code cets-2024}
     * @param name       name of the document
     * @param source     where its content comes from
     * @param confidence how sure that is
     * @param boundary   what it counts, in words
     */
    public record About(String id, LocalText name, String source, String confidence, LocalText boundary) {
    }

    /**
     * What a method counts.
     *
     * @param leavesOut   what it does not count though it has a formula for it
     * @param knownPlaces places it surely counts; none where it does not go by places
     * @param ignores     items of the ledger that it has no place for
     * @param perTonneOf  substance of the ledger per tonne of which it states a specific emission
     */
    public record Limits(List<LeftOut> leavesOut, List<String> knownPlaces, List<String> ignores, Optional<String> perTonneOf) {
        public Limits {
            leavesOut = List.copyOf(leavesOut);
            knownPlaces = List.copyOf(knownPlaces);
            ignores = List.copyOf(ignores);
        }
    }

    public Method {
        gases = List.copyOf(gases);
        gwpChoices = List.copyOf(gwpChoices);
        formulas = List.copyOf(formulas);
    }

    /** Id as it was asked for: {@code cets-2024} or {@code cets-2024/form1}. */
    public String id() {
        return variant.map(chosen -> about.id + "/" + chosen.id()).orElse(about.id);
    }

    public LocalText name() {
        return about.name;
    }

    public LocalText boundary() {
        return about.boundary;
    }

    /** This method in one of its variants. */
    Method in(Variant chosen) {
        return new Method(about, gases, Optional.of(chosen), gwp, gwpChoices, cells, limits, formulas, factors, spreads, rounding);
    }

    /** Items of the ledger that are taken as not there, by the method or by its variant. */
    List<String> ignores() {
        return Stream.concat(limits.ignores.stream(), variant.map(Variant::ignores).orElse(List.of()).stream()).distinct().toList();
    }

    /** Whether it does not count that stream though it has a formula for its substance. */
    public boolean leavesOut(String stream) {
        return limits.leavesOut.stream().anyMatch(one -> one.covers(stream));
    }

    /** Its formulas of a kind of source that may be used for cells of that technology, in order of preference. */
    List<Formula> formulas(FormulaKind.Source source, Optional<Technology> technology) {
        return formulas.stream().filter(formula -> formula.by().filter(kind -> kind.source() == source
                && variant.map(chosen -> chosen.allows(kind)).orElse(true)).isPresent() && formula.holdsFor(technology)).toList();
    }

    /** Whether it counts that kind of source. */
    public boolean counts(FormulaKind.Source source) {
        return formulas.stream().anyMatch(formula -> formula.by().filter(kind -> kind.source() == source).isPresent());
    }
}
