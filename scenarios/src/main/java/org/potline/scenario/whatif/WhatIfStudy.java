package org.potline.scenario.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.amendment.Edit;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.check.Checker;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.assess.Checked;
import org.potline.scenario.assess.ClauseLine;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.compare.AllowancePrice;
import org.potline.twin.plant.Plant;

/**
 * Puts scenarios beside their baselines: every simulated year of a scenario has the seed of a year of its baseline, so that weather, production
 * and the draws of all meters are the same but for what the scenario changes. One year is in memory at a time.
 */
public final class WhatIfStudy {
    /** Topic of the clauses on equipping, as editions name it. */
    private static final String EQUIPPING = "equipping";

    private final WhatIfQuestion asked;
    private final Edition edition;
    private final Checker checker;

    /** @param checker of the edition asked for */
    public WhatIfStudy(WhatIfQuestion asked, Checker checker) {
        this.asked = asked;
        this.edition = checker.edition();
        this.checker = checker;
    }

    /**
     * A plant as it is, by a method.
     *
     * @param id      id of the pair
     * @param plant   the plant
     * @param shown   name under which the run keeps it
     * @param method  method
     * @param others  other methods, asked for the price of an allowance where the method has none
     * @param hashes  SHA-256 of every input, by its name
     */
    public BaselineResult baseline(String id, Plant plant, String shown, Method method, List<Method> others, Map<String, String> hashes) {
        var priced = new ArrayList<>(List.of(method));
        priced.addAll(others);
        var made = new Provenance(asked.year(), asked.seed(), edition.id(), edition.banner(), method.id(), hashes);
        return new BaselineResult(id, shown, plant.name(), method.id(), state(new Site(plant, method, Optional.empty()), checker),
                AllowancePrice.of(priced, Site.lastDay(asked.year())), made);
    }

    /** What the measures of a plant's scenarios by a method are put beside. */
    public List<ReferenceYear> references(Plant plant, Method method) {
        var site = new Site(plant, method, Optional.empty());
        return seeds().map(seed -> MeasureStudy.reference(site, asked.year(), seed)).toList();
    }

    /**
     * A scenario.
     *
     * @param changed    the scenario with the plant it leaves
     * @param before     the plant as it is
     * @param baseline   id of the baseline
     * @param references of the baseline; needed where the scenario has measures
     */
    public ScenarioResult scenario(ChangedSite changed, Plant before, String baseline, Method method, List<ReferenceYear> references) {
        Scenario scenario = changed.scenario();
        var site = new Site(changed.draft().plant(), method, scenario.campaign());
        SiteState state = state(site, amended(changed.proposals()));
        Optional<MeasureResult> measures = scenario.measures().isEmpty() ? Optional.empty()
                : Optional.of(new MeasureStudy(new Site(before, method, Optional.empty()), site, asked.year())
                        .of(scenario.measures().stream().map(Measure::name).toList(), references));
        return new ScenarioResult(scenario.id(), scenario.title(), scenario.question(), baseline, changed.words(),
                changed.proposals().stream().map(Proposal::title).toList(), changed.horizonYears(), changed.costs(), state, measures,
                changed.bought(before));
    }

    /** The checker of the edition with proposals as if they held from the first day of the year. */
    private Checker amended(List<Proposal> proposals) {
        Edition amended = edition;
        for (Proposal proposal : proposals) {
            for (Edit edit : proposal.edits()) {
                amended = edit.change().applyTo(amended, LocalDate.of(asked.year(), 1, 1));
            }
        }
        return amended.packs().equals(edition.packs()) ? checker.with(amended, false) : new Checker(amended);
    }

    private SiteState state(Site site, Checker by) {
        var years = new ArrayList<YearState>();
        InventoryUncertainty uncertainty = null;
        Inventory first = null;
        for (long seed : seeds().toList()) {
            Site.Reported reported = site.year(asked.year(), seed);
            years.add(reported.state(seed));
            if (first == null) {
                first = reported.reckoning().inventory();
                uncertainty = reported.propagation().uncertainty();
            }
        }
        Checked checked = Assessment.check(by, by.edition(), site.plant(), asked.year(), first);
        return new SiteState(uncertainty.outputs().stream().map(OutputState::of).toList(), first.missing(), years, checked.findings(),
                checked.clauses().stream().map(ClauseLine::coverage).toList(),
                by.edition().clauses().stream().filter(clause -> clause.topic().equals(EQUIPPING)).map(Clause::id).toList());
    }

    private Stream<Long> seeds() {
        return IntStream.range(0, asked.years()).mapToObj(i -> asked.seed() + i);
    }
}
