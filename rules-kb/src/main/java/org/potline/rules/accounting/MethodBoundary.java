package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.Set;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/** Which emissions a method has a source for, and what their gases weigh by its warming potentials. */
public final class MethodBoundary {
    private static final Set<String> PROCESS_SOURCES = Set.of("anode", "anode-effect");

    private final Method method;
    private final Gwp gwp;

    /**
     * The boundary of a method, at its own warming potentials.
     *
     * @param day day on which these must be in force
     */
    public MethodBoundary(Method method, LocalDate day) {
        this.method = method;
        gwp = method.factors().gwp(method.gwp(), day);
    }

    /** Whether the method has a source of that id, with data in the ledger or without. */
    public boolean has(String source) {
        if (method.leavesOut().contains(source)) {
            return false;
        }
        String substance = LedgerVocabulary.substance(source);
        return PROCESS_SOURCES.contains(substance) || LedgerVocabulary.kind(substance)
                .filter(kind -> kind == SubstanceKind.FUEL || kind == SubstanceKind.CARBONATE).isPresent();
    }

    /** Masses of gases as CO2 equivalent [t]. */
    public double tCo2e(Gases gases) {
        return gwp.tCo2e(gases);
    }
}
