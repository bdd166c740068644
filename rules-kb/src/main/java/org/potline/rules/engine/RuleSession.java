package org.potline.rules.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
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
}
