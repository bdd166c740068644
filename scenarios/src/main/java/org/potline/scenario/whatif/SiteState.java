package org.potline.scenario.whatif;

import java.util.List;
import java.util.Optional;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.uncertainty.InventoryUncertainty;

/**
 * How a site stands: what it reports and how sure that is, how far from the truth it is, and which clauses it breaks.
 *
 * @param outputs  total, electrolysis process and every source of the report of the first seed's year, in that order
 * @param missing  sources of that report with neither data nor default
 * @param years    every simulated year, by its seed
 * @param findings findings over the first seed's year
 * @param coverage how each clause of the edition fared
 * @param equipping clauses of the edition that say what is to be equipped, and how well
 */
public record SiteState(List<OutputState> outputs, List<String> missing, List<YearState> years, List<Finding> findings, List<Coverage> coverage,
        List<String> equipping) {
    public SiteState {
        outputs = List.copyOf(outputs);
        missing = List.copyOf(missing);
        years = List.copyOf(years);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        equipping = List.copyOf(equipping);
    }

    /** A state of which it is not known what the clauses are about. */
    public SiteState(List<OutputState> outputs, List<String> missing, List<YearState> years, List<Finding> findings, List<Coverage> coverage) {
        this(outputs, missing, years, findings, coverage, List.of());
    }

    /** The total of the first seed's year. */
    public OutputState total() {
        return output(InventoryUncertainty.TOTAL).orElseThrow();
    }

    /** The electrolysis process of the first seed's year. */
    public OutputState process() {
        return output(InventoryUncertainty.PROCESS).orElseThrow();
    }

    /** An output by its id; empty where the report has no such source. */
    public Optional<OutputState> output(String id) {
        return outputs.stream().filter(output -> output.id().equals(id)).findFirst();
    }

    /** How far the total truly is off. */
    public TrueError totalError() {
        return TrueError.of(years, YearState::totalErrorTCo2e);
    }

    /** How far the electrolysis process truly is off. */
    public TrueError processError() {
        return TrueError.of(years, YearState::processErrorTCo2e);
    }

    /** How many findings there are of a modality, what cannot be judged among them and notes not. */
    public long findings(Modality modality) {
        return findings.stream().filter(finding -> finding.kind() != Finding.Kind.NOTE && finding.modality() == modality).count();
    }
}
