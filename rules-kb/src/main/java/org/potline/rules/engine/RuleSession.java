package org.potline.rules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.BadInput;
import org.potline.twin.yaml.Problems;

/** A session of the rule engine with the verdicts that hold in it. Facts can be put in and taken out as long as it is open. */
public final class RuleSession implements AutoCloseable {
    private final Edition edition;
    private final KieSession session;
    private final VerdictSink sink = new VerdictSink();

    /** Facts that can be taken out again, each with its handle; of equal facts each has its own. */
    private final Map<Object, Deque<FactHandle>> handles = new HashMap<>();

    public RuleSession(CompiledRules rules, Edition edition) {
        this.edition = edition;
        session = rules.session(sink);
    }

    /** Puts facts in for good. */
    public void insert(Collection<?> facts) {
        facts.forEach(session::insert);
    }

    /** Puts a fact in that may be taken out again. */
    public void put(Object fact) {
        handles.computeIfAbsent(fact, key -> new ArrayDeque<>(1)).add(session.insert(fact));
    }

    /** Takes out a fact that was {@linkplain #put put} in. */
    public void take(Object fact) {
        Deque<FactHandle> own = handles.get(fact);
        session.delete(own.remove());
        if (own.isEmpty()) {
            handles.remove(fact);
        }
    }

    /**
     * Lets the rules judge what was put in or taken out.
     *
     * @throws BadInput when a rule cannot be carried out, with file and line
     */
    public void fire() {
        try {
            session.fireAllRules();
        } catch (BadInput e) {
            throw e;
        } catch (RuntimeException e) {
            throw new EngineErrors(edition.packs(), new Problems()).failed(e, edition.id());
        }
    }

    public Collection<Verdict> verdicts() {
        return sink.verdicts();
    }

    /** Every fact the rules see, those among them that rules made. */
    public Collection<?> objects() {
        return session.getObjects();
    }

    public VerdictChange change() {
        return sink.change();
    }

    @Override
    public void close() {
        session.dispose();
    }

    /**
     * What one list of facts has more than another, each as often as it has it more. Lists of like plants begin and end alike, so only
     * their middles are counted.
     */
    public static List<Object> less(List<Object> facts, List<Object> others) {
        int first = 0;
        int end = facts.size();
        int otherEnd = others.size();
        while (first < end && first < otherEnd && facts.get(first).equals(others.get(first))) {
            first++;
        }
        while (end > first && otherEnd > first && facts.get(end - 1).equals(others.get(otherEnd - 1))) {
            end--;
            otherEnd--;
        }
        var counts = new HashMap<Object, Integer>();
        others.subList(first, otherEnd).forEach(fact -> counts.merge(fact, 1, Integer::sum));
        var more = new ArrayList<Object>();
        for (Object fact : facts.subList(first, end)) {
            Integer left = counts.get(fact);
            if (left == null || left == 0) {
                more.add(fact);
            } else {
                counts.put(fact, left - 1);
            }
        }
        return more;
    }
}
