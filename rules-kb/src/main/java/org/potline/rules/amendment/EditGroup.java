package org.potline.rules.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.potline.rules.amendment.FindingChange.Share;
import org.potline.rules.check.Checker;
import org.potline.rules.check.Judged;
import org.potline.rules.check.Recheck;
import org.potline.rules.finding.Finding;

/** Edits that may touch the same findings, so that what one does may depend on the others. Edits of two groups never meet. */
final class EditGroup {
    private final Proposal proposal;
    private final List<Edit> edits;
    private final Checker base;
    private final Orders orders;
    private final Map<Integer, Recheck> rechecks = new HashMap<>();

    EditGroup(Proposal proposal, List<Edit> edits, Checker base) {
        this.proposal = proposal;
        this.edits = List.copyOf(edits);
        this.base = base;
        this.orders = new Orders(edits.size());
        orders.sets().forEach(this::recheck);
    }

    List<Edit> edits() {
        return edits;
    }

    /** Clauses it may change whatever the plant. */
    Set<String> clauses() {
        return recheck(orders.whole()).touched().clauses();
    }

    private Recheck recheck(int set) {
        return rechecks.computeIfAbsent(set, which -> new Recheck(base, proposal.with(members(which))));
    }

    private List<Edit> members(int set) {
        var members = new ArrayList<Edit>();
        for (int i = 0; i < edits.size(); i++) {
            if ((set >> i & 1) == 1) {
                members.add(edits.get(i));
            }
        }
        return members;
    }

    /** What these edits do to one plant. */
    PlantImpact of(Judged judged) {
        var states = new LinkedHashMap<Integer, Map<String, Finding>>();
        var clauses = new TreeSet<String>();
        var answers = new LinkedHashMap<Integer, Recheck.Answer>();
        for (int set : orders.sets()) {
            Recheck.Answer answer = rechecks.get(set).of(judged);
            answers.put(set, answer);
            clauses.addAll(answer.clauses());
        }
        states.put(0, keyed(judged, clauses, null));
        answers.forEach((set, answer) -> states.put(set, keyed(judged, clauses, answer)));
        return compared(judged, clauses, states);
    }

    /** The findings of some clauses by clause and subject; of two of one key, the second is another. */
    private Map<String, Finding> keyed(Judged judged, Set<String> clauses, Recheck.Answer answer) {
        var keyed = new LinkedHashMap<String, Finding>();
        for (Finding finding : judged.findings()) {
            if (clauses.contains(finding.clause()) && (answer == null || !answer.clauses().contains(finding.clause()))) {
                put(finding, keyed);
            }
        }
        if (answer != null) {
            answer.findings().forEach(finding -> put(finding, keyed));
        }
        return keyed;
    }

    private static void put(Finding finding, Map<String, Finding> keyed) {
        String key = finding.clause() + " " + finding.subject();
        while (keyed.containsKey(key)) {
            key += "\u2032";
        }
        keyed.put(key, finding);
    }

    private PlantImpact compared(Judged judged, Set<String> clauses, Map<Integer, Map<String, Finding>> states) {
        var keys = new LinkedHashSet<>(states.get(orders.whole()).keySet());
        states.values().forEach(state -> keys.addAll(state.keySet()));
        var changes = new ArrayList<FindingChange>();
        var cancels = new ArrayList<String>();
        for (String key : keys) {
            Finding was = states.get(0).get(key);
            Finding is = states.get(orders.whole()).get(key);
            if (!Objects.equals(was, is)) {
                changes.add(new FindingChange(Optional.ofNullable(was), Optional.ofNullable(is),
                        shares(set -> Objects.equals(states.get(set).get(key), is))));
            } else if (states.values().stream().anyMatch(state -> !Objects.equals(state.get(key), was))) {
                cancels.add(key);
            }
        }
        var counts = new LinkedHashMap<Set<String>, Integer>();
        int others = judged.findings().size() - states.get(0).size();
        states.forEach((set, state) -> counts.put(ids(set), others + state.size()));
        return new PlantImpact(judged.plant().id(), clauses, changes, cancels, counts);
    }

    private List<Share> shares(IntPredicate done) {
        double[] shares = orders.shares(done);
        var named = new ArrayList<Share>();
        for (int i = 0; i < shares.length; i++) {
            if (Math.abs(shares[i]) > 1e-9) {
                named.add(new Share(edits.get(i).id(), shares[i]));
            }
        }
        return named;
    }

    private Set<String> ids(int set) {
        var ids = new LinkedHashSet<String>();
        members(set).forEach(edit -> ids.add(edit.id()));
        return ids;
    }
}
