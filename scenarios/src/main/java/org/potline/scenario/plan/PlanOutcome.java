package org.potline.scenario.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.finding.Finding;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.plan.choice.Choice;
import org.potline.scenario.plan.site.PlanQuestion;
import org.potline.scenario.plan.site.RefusedOption;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/**
 * A plan, or why there is none.
 *
 * @param made       what it was made of
 * @param question   what was asked
 * @param site       the site as it was
 * @param plan       the plan; empty where there is none
 * @param clauses    what the clauses ask that the plan names, by id
 * @param impossible why there is none, a reason each
 * @param refused    instruments that could not be chosen, and why
 * @param options    how many there were to choose from
 * @param front      least cost for each uncertainty as booked, cheapest first; empty where none was asked for
 * @param reconciledFront the same after reconciliation
 */
public record PlanOutcome(Provenance made, PlanQuestion question, Plant site, Optional<Plan> plan, Map<String, LocalText> clauses,
        List<LocalText> impossible, List<RefusedOption> refused, int options, List<Choice> front, List<Choice> reconciledFront) {
    public PlanOutcome {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        impossible = List.copyOf(impossible);
        refused = List.copyOf(refused);
        front = List.copyOf(front);
        reconciledFront = List.copyOf(reconciledFront);
    }

    /**
     * What to keep and to buy.
     *
     * @param choice       the choice with its proof
     * @param items        instruments and analyses, in the order of the plant
     * @param plantYaml    the new plant file
     * @param plant        the new plant
     * @param onceCny      what is paid at once [CNY]
     * @param yearlyCny    what more is paid every year than now [CNY/a]
     * @param emissionTCo2e emission the uncertainty is of, of the simulated year [tCO2e]
     * @param uBooked      its standard uncertainty as booked [tCO2e]
     * @param uReconciled  the same after reconciliation [tCO2e]
     * @param left         what of the edition's clauses on equipping the new plant still breaks
     */
    public record Plan(Choice choice, List<PlannedItem> items, String plantYaml, Plant plant, long onceCny, long yearlyCny, double emissionTCo2e,
            double uBooked, double uReconciled, List<Finding> left) {
        public Plan {
            items = List.copyOf(items);
            left = List.copyOf(left);
        }
    }
}
