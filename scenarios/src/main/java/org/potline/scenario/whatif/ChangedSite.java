package org.potline.scenario.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.Proposals;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.retrofit.RetrofitContext;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * A scenario with the plant it leaves: nothing of it can be refused any more.
 *
 * @param scenario     the scenario
 * @param draft        the plant with its retrofits and measures
 * @param proposals    its proposals
 * @param words        what it changes, in words
 * @param horizonYears years its cost is reckoned over
 * @param costs        what it costs more than the plant as it is
 */
public record ChangedSite(Scenario scenario, PlantDraft draft, List<Proposal> proposals, List<LocalText> words, int horizonYears,
        List<MoreCost> costs) {
    public ChangedSite {
        proposals = List.copyOf(proposals);
        words = List.copyOf(words);
        costs = List.copyOf(costs);
    }

    /**
     * Applies a scenario.
     *
     * @param original     the plant as it is
     * @param asked        what the run was asked
     * @param horizonYears years its cost is reckoned over
     * @param folder       folder of the scenario's file, from which paths of proposals go
     * @param trusted      whether a proposal outside the project may be read
     * @throws BadInput at its place in the scenario, when the plant has not what a change speaks of, or a proposal amends another edition
     */
    public static ChangedSite of(Scenario scenario, PlantDraft original, WhatIfQuestion asked, int horizonYears, Path folder, boolean trusted) {
        Map<String, MeterType> types = MeterCatalogue.load();
        List<Proposal> proposals = scenario.amendments().stream().map(named -> proposal(named, folder, asked.edition(), trusted)).toList();
        var changes = new ArrayList<>(scenario.retrofits());
        scenario.measures().forEach(measure -> changes.add(measure.change()));
        PlantDraft draft = Retrofit.applyAll(original, changes, RetrofitContext.ofYear(types, asked.year()));
        return new ChangedSite(scenario, draft, proposals, words(scenario, new ChangeWords(original.plant(), draft.plant(), types)), horizonYears,
                ScenarioCost.of(scenario, original, draft, types, horizonYears));
    }

    /** Instruments it buys, by their management numbers: those that are new, of another type or installed on another day. */
    List<String> bought(Plant before) {
        Plant after = draft.plant();
        Set<String> had = before.meters().stream().map(meter -> meter.no() + " " + meter.type() + " " + meter.installed()).collect(Collectors.toSet());
        before.laboratory().instruments().forEach(one -> had.add(one.no() + " " + one.kind() + " " + one.installed()));
        return Stream.concat(after.meters().stream().filter(meter -> !had.contains(meter.no() + " " + meter.type() + " " + meter.installed())).map(Meter::no),
                after.laboratory().instruments().stream().filter(one -> !had.contains(one.no() + " " + one.kind() + " " + one.installed()))
                        .map(LaboratoryInstrument::no)).toList();
    }

    /** The folder or the id of a proposal that a scenario names, as {@link Proposals} takes it. */
    public static String proposalName(Scenario.Named named, Path folder) {
        return Proposals.ids().contains(named.name()) ? named.name() : folder.resolve(named.name()).normalize().toString();
    }

    private static Proposal proposal(Scenario.Named named, Path folder, String edition, boolean trusted) {
        String name = proposalName(named, folder);
        if (!Proposals.is(name)) {
            throw refused(named.where(), "amendment-unknown", Map.of("value", named.name(), "known", String.join(", ", Proposals.ids())));
        }
        Proposal proposal = Proposals.load(name, trusted);
        if (!proposal.amends().id().equals(edition)) {
            throw refused(named.where(), "amendment-edition", Map.of("value", named.name(), "amends", proposal.amends().id(), "edition", edition));
        }
        return proposal;
    }

    private static BadInput refused(Where where, String key, Map<String, ?> values) {
        return BadInput.of(where, ScenarioReader.BUNDLE, key, values);
    }

    private static List<LocalText> words(Scenario scenario, ChangeWords of) {
        var words = new ArrayList<LocalText>();
        scenario.retrofits().forEach(change -> words.add(of.of(change)));
        scenario.measures().forEach(measure -> words.add(of.of(measure)));
        scenario.campaign().ifPresent(campaign -> words.add(ChangeWords.of(campaign)));
        return words;
    }
}
