package org.potline.scenario.assess;

import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.data.Ledger;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Term;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.Difference;
import org.potline.scenario.compare.SecondApproach;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/**
 * All that the year's page shows.
 *
 * @param plant      the plant
 * @param provenance what the result was made of
 * @param ledger     monthly ledger
 * @param inventory  inventory of the year
 * @param months     inventories of the months of which the ledger has rows
 * @param methods    the ledger under all methods
 * @param comparison the report beside the truth
 * @param findings   findings
 * @param clauses    clauses of the edition and how each fared
 * @param rates      equipping rates
 * @param scope      which annual emission decided whether the edition applies, and what follows
 * @param terms      terms of the edition that the findings use
 */
public record AnnualResult(Plant plant, Provenance provenance, Ledger ledger, Inventory inventory, List<Inventory> months,
        SideBySide methods, Comparison comparison, List<Finding> findings, List<ClauseLine> clauses, List<EquippingRate> rates,
        LocalText scope, List<Term> terms) {
    public AnnualResult {
        months = List.copyOf(months);
        findings = List.copyOf(findings);
        clauses = List.copyOf(clauses);
        rates = List.copyOf(rates);
        terms = List.copyOf(terms);
    }

    /** A year whose findings use no term. */
    public AnnualResult(Plant plant, Provenance provenance, Ledger ledger, Inventory inventory, List<Inventory> months,
            SideBySide methods, Comparison comparison, List<Finding> findings, List<ClauseLine> clauses, List<EquippingRate> rates,
            LocalText scope) {
        this(plant, provenance, ledger, inventory, months, methods, comparison, findings, clauses, rates, scope, List.of());
    }

    /** The year's ledger as the accounting page shows it. */
    public AccountResult accounting() {
        return new AccountResult(plant.name(), Optional.of(plant), ledger, methods, comparison.approaches()
                .map(three -> new SecondApproach(three.balance(), three.ledger())), Optional.empty(), provenance.inputHashes());
    }

    /** What truly left, by source. */
    public List<TrueSource> truth() {
        return comparison.truth();
    }

    /** Every source as reported and as it truly was. */
    public List<Difference> differences() {
        return Difference.of(inventory, truth());
    }

    /** Reported total minus true total [tCO2e]. */
    public double differenceTCo2e() {
        return inventory.totalTCo2e() - trueTCo2e();
    }

    /** True emission of what a report must hold: the sources the method has, of the reporting entity's processes [tCO2e]. */
    public double trueTCo2e() {
        return truth().stream().filter(TrueSource::seen).mapToDouble(TrueSource::year).sum();
    }

    /** All that the reporting entity truly emits, whether or not the method has a source for it [tCO2e]. */
    public double emittedTCo2e() {
        return truth().stream().filter(TrueSource::ofEntity).mapToDouble(TrueSource::year).sum();
    }
}
