package org.potline.rules.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Keeps the verdicts that hold in a session: those inserted and not taken back. */
final class VerdictCollector extends DefaultRuleRuntimeEventListener {
    private final Set<Verdict> verdicts = new LinkedHashSet<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Verdict verdict) {
            verdicts.add(verdict);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Verdict verdict) {
            verdicts.remove(verdict);
        }
    }

    List<Verdict> verdicts() {
        return new ArrayList<>(verdicts);
    }
}
