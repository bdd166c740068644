package org.potline.rules.engine;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.internal.event.rule.RuleEventManager;

/** Rules compiled once, for any number of sessions side by side. */
public final class CompiledRules {
    private final KieBase base;

    CompiledRules(KieBase base) {
        this.base = base;
    }

    /** A session whose verdicts go into the sink. */
    KieSession session(VerdictSink sink) {
        KieSession session = base.newKieSession();
        session.getEnvironment().set(VerdictSink.NAME, sink);
        ((RuleEventManager) session).addEventListener(sink);
        return session;
    }
}
