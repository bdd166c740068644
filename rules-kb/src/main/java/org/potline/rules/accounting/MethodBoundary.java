package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.Optional;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.accounting.formula.Gwp;
import org.potline.rules.data.LedgerVocabulary;

/** Which emissions a method has a source for, and what their gases weigh by its warming potentials. */
public final class MethodBoundary {
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
        return !method.leavesOut(source) && kind(source).filter(method::counts).isPresent();
    }

    /** The kind of source of that id; empty of what no method has a source for. */
    public static Optional<Source> kind(String source) {
        String substance = LedgerVocabulary.substance(source);
        return switch (substance) {
            case "anode" -> Optional.of(Source.ANODE);
            case "anode-effect" -> Optional.of(Source.ANODE_EFFECT);
            case "pitch" -> Optional.of(Source.PITCH);
            case "packing-coke" -> Optional.of(Source.PACKING_COKE);
            case "green-coke" -> Optional.of(Source.GREEN_COKE);
            default -> LedgerVocabulary.kind(substance).flatMap(kind -> switch (kind) {
                case FUEL -> Optional.of(Source.FUEL);
                case CARBONATE -> Optional.of(Source.CARBONATE);
                case ELECTRICITY -> Optional.of(Source.ELECTRICITY);
                case HEAT -> Optional.of(Source.HEAT);
                case ELECTROLYSIS, CARBON_MATERIAL, PRODUCT -> Optional.empty();
            });
        };
    }

    /** Whether a source is of the electrolysis process: anode carbon and anode effects. */
    public static boolean isOfElectrolysis(String source) {
        return kind(source).filter(kind -> kind == Source.ANODE || kind == Source.ANODE_EFFECT).isPresent();
    }

    /** Whether the carbon of a source is that of coke, pitch and anodes: the anodes consumed, calcining and baking. */
    public static boolean isOfCarbonMaterials(String source) {
        return kind(source).filter(kind -> kind == Source.ANODE || kind == Source.PITCH || kind == Source.PACKING_COKE
                || kind == Source.GREEN_COKE).isPresent();
    }

    /** Masses of gases as CO2 equivalent [t]. */
    public double tCo2e(Gases gases) {
        return gwp.tCo2e(gases);
    }
}
