package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.check.Checker;
import org.potline.rules.check.Judged;
import org.potline.rules.check.Touched;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;

/**
 * What a proposal changes, plant by plant. Of a plant whose baseline is known only what the proposal touches is judged again. Each
 * change is attributed to the edit that brings it about, by the rule of {@link FindingChange.Share}.
 */
public final class Impact {
    /** More edits that meet in one rule than a number's bits can tell apart are no longer one proposal. */
    private static final int MOST_TOGETHER = 24;
    private final Proposal proposal;
    private final Checker base;
    private final List<EditGroup> groups = new ArrayList<>();
    private final Map<String, Integer> orderOfClause = new HashMap<>();

    /**
     * An impact.
     *
     * @param base checker of the edition the proposal amends
     * @param day  day of the checks; edits not in force on it do nothing
     */
    public Impact(Proposal proposal, Checker base, LocalDate day) {
        this.proposal = proposal;
        this.base = base;
        Edition after = proposal.on(day);
        after.clauses().forEach(clause -> orderOfClause.put(clause.id(), orderOfClause.size()));
        proposal.amends().clauses().forEach(clause -> orderOfClause.putIfAbsent(clause.id(), orderOfClause.size()));
        List<Edit> inForce = proposal.inForce(day);
        for (List<Edit> together : together(inForce)) {
            if (together.size() > MOST_TOGETHER) {
                throw new IllegalArgumentException("(%s) edits of one proposal meet; at most (%s) were expected."
                        .formatted(together.size(), MOST_TOGETHER));
            }
            groups.add(new EditGroup(proposal, together, base));
        }
    }

    /** Edits that touch a common clause belong together; one that may touch everything belongs to all. */
    private List<List<Edit>> together(List<Edit> inForce) {
        Map<Edit, Set<String>> clauses = new LinkedHashMap<>();
        inForce.forEach(edit -> clauses.put(edit, reach(edit, inForce)));
        var left = new ArrayList<>(inForce);
        var all = new ArrayList<List<Edit>>();
        while (!left.isEmpty()) {
            var group = new TreeSet<Integer>(Set.of(inForce.indexOf(left.remove(0))));
            boolean grown;
            do {
                var meets = left.stream().filter(edit -> group.stream().anyMatch(i -> meet(clauses.get(inForce.get(i)), clauses.get(edit)))).toList();
                grown = !meets.isEmpty();
                meets.forEach(edit -> group.add(inForce.indexOf(edit)));
                left.removeAll(meets);
            } while (grown);
            all.add(group.stream().map(inForce::get).toList());
        }
        return all;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** The clauses an edit may touch, made alone or as the last of all. */
    private Set<String> reach(Edit edit, List<Edit> inForce) {
        var others = new ArrayList<>(inForce);
        others.remove(edit);
        Touched alone = Touched.between(proposal.amends(), proposal.with(List.of(edit)));
        Touched last = Touched.between(proposal.with(others), proposal.with(inForce));
        var clauses = new HashSet<>(alone.clauses());
        clauses.addAll(last.clauses());
        if (alone.facts() || last.facts() || clauses.contains(proposal.amends().advice())) {
            proposal.with(inForce).clauses().forEach(clause -> clauses.add(clause.id()));
            proposal.amends().clauses().forEach(clause -> clauses.add(clause.id()));
        }
        return clauses;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** The groups of edits that may touch the same findings, by their ids. */
    public List<List<String>> groups() {
        return groups.stream().map(group -> group.edits().stream().map(Edit::id).toList()).toList();
    }

    /** What the proposal changes for a plant as the amended edition judged it. */
    public PlantImpact of(Judged judged) {
        if (judged.workingValues() != base.countsWorkingValues()) {
            throw new IllegalArgumentException("The baseline of (%s) was not judged by the impact's own checker.".formatted(judged.plant().id()));
        }
        var clauses = new TreeSet<String>();
        var changes = new ArrayList<FindingChange>();
        var cancels = new ArrayList<String>();
        var counts = new LinkedHashMap<Set<String>, Integer>();
        for (EditGroup group : groups) {
            PlantImpact part = group.of(judged);
            clauses.addAll(part.clauses());
            changes.addAll(part.changes());
            cancels.addAll(part.cancels());
            counts.putAll(part.findings());
        }
        if (groups.size() > 1) {
            changes.sort(Comparator.comparing((FindingChange change) -> orderOfClause.get(change.finding().clause())));
        }
        return new PlantImpact(judged.plant().id(), clauses, changes, cancels, counts);
    }

    /** The clauses that no edit touches, whatever the plant, in the edition's order. */
    public List<String> untouched() {
        var touched = new HashSet<String>();
        groups.forEach(group -> touched.addAll(group.clauses()));
        return proposal.amends().clauses().stream().map(Clause::id).filter(id -> !touched.contains(id)).toList();
    }
}
