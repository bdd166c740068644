package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * What a proposal changes over many plants.
 *
 * @param proposal  the proposal
 * @param from      first day of the checks
 * @param to        last day of the checks, whose edition counts
 * @param inForce   ids of the edits in force on that day
 * @param plants    what it changes of each plant, by the name of its file, in the order of the names
 * @param totals    what each edit brings about over all plants
 * @param pairs     each two edits in force: alone and together
 * @param untouched clauses that no edit touches
 * @param digest    SHA-256 of all verdicts and findings of these clauses on all plants: the same before and after
 */
public record ImpactReport(Proposal proposal, LocalDate from, LocalDate to, List<String> inForce, List<Named> plants, List<Total> totals,
        List<Pair> pairs, List<String> untouched, String digest) {
    /**
     * One plant.
     *
     * @param file   name of its file
     * @param name   its name
     * @param impact what the proposal changes of it
     */
    public record Named(String file, LocalText name, PlantImpact impact) {
    }

    /**
     * What one edit brings about, in findings; parts of one where it shares a change with others.
     *
     * @param edit    id of the edit
     * @param appears findings that appear
     * @param goes    findings that go
     * @param changes findings that read otherwise
     * @param plants  plants of which it changes something
     */
    public record Total(String edit, double appears, double goes, double changes, int plants) {
    }

    /**
     * Two edits, by the number of findings over all plants that each adds (negative: takes away), alone and together.
     *
     * @param a     id of the one
     * @param b     id of the other
     * @param meet  whether they may touch a common clause; if not, together they do what they do alone
     * @param alone findings the one adds alone
     * @param other findings the other adds alone
     * @param both  findings they add together
     */
    public record Pair(String a, String b, boolean meet, int alone, int other, int both) {
        /** What they do together beyond what each does alone. */
        public int interaction() {
            return both - alone - other;
        }
    }

    /** Number of findings that appear, go or read otherwise. */
    public long count(FindingChange.Kind kind) {
        return plants.stream().flatMap(plant -> plant.impact().changes().stream()).filter(change -> change.kind() == kind).count();
    }
}
