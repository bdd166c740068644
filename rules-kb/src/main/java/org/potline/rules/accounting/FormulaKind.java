package org.potline.rules.accounting;

import java.util.Arrays;
import java.util.List;

/** A formula a method may use, by the name its content calls it ({@code anode-by-mass}), and the source it belongs to. */
public enum FormulaKind {
    /** Anodes set, less butts. */ ANODE_BY_MASS(Source.ANODE),
    /** Net anode consumption per tonne of metal. */ ANODE_PER_TONNE(Source.ANODE),
    /** A factor per tonne of metal alone. */ ANODE_BY_METAL(Source.ANODE),
    /** Anode-effect minutes times a slope. */ PFC_BY_SLOPE(Source.ANODE_EFFECT),
    /** Anode-effect overvoltage. */ PFC_BY_OVERVOLTAGE(Source.ANODE_EFFECT),
    /** A factor per tonne of metal. */ PFC_BY_DEFAULT(Source.ANODE_EFFECT),
    /** Carbon of a fuel burnt. */ FUEL_COMBUSTION(Source.FUEL),
    /** A carbonate that decomposes. */ CARBONATE_DECOMPOSITION(Source.CARBONATE),
    /** Electricity bought less passed on. */ NET_ELECTRICITY(Source.ELECTRICITY),
    /** Heat bought less passed on. */ NET_HEAT(Source.HEAT),
    /** Volatiles of green anodes. */ PITCH_VOLATILES(Source.PITCH),
    /** Packing coke of the baking furnace. */ PACKING_COKE(Source.PACKING_COKE),
    /** Loss of coke in calcining. */ COKE_CALCINATION(Source.GREEN_COKE);

    /** A kind of source an inventory may have. */
    public enum Source {
        ANODE, ANODE_EFFECT, FUEL, CARBONATE, ELECTRICITY, HEAT, PITCH, PACKING_COKE, GREEN_COKE
    }

    private final Source source;

    FormulaKind(Source source) {
        this.source = source;
    }

    /** The kind of source it belongs to. */
    public Source source() {
        return source;
    }

    /** All of one kind of source. */
    public static List<FormulaKind> of(Source source) {
        return Arrays.stream(values()).filter(kind -> kind.source == source).toList();
    }
}
