package org.potline.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventListener;

/**
 * Keeps the verdicts that hold in a session: each belongs to the match of the rule that gave it, and goes with it. A verdict is no fact, so
 * the engine need not keep track of what it rests on: a third less memory than a logical fact, and faster.
 */
final class VerdictSink implements RuleEventListener {
    /** Under this name it stands in the environment of its session. */
    static final String NAME = "verdicts";

    private final Map<Match, Verdict> verdicts = new IdentityHashMap<>();
    private final List<Verdict> come = new ArrayList<>();
    private final List<Verdict> gone = new ArrayList<>();

    /** A match whose facts changed gives its verdict anew. */
    void judged(Match match, Verdict verdict) {
        Verdict before = verdicts.put(match, verdict);
        if (before != null) {
            gone.add(before);
        }
        come.add(verdict);
    }

    @Override
    public void onDeleteMatch(Match match) {
        Verdict before = verdicts.remove(match);
        if (before != null) {
            gone.add(before);
        }
    }

    Collection<Verdict> verdicts() {
        return verdicts.values();
    }

    /** What changed since it was last asked. */
    VerdictChange change() {
        var newcome = new ArrayList<>(come);
        var left = new ArrayList<Verdict>();
        for (Verdict verdict : gone) {
            if (!newcome.remove(verdict)) {
                left.add(verdict);
            }
        }
        come.clear();
        gone.clear();
        return new VerdictChange(left, newcome);
    }
}
