package org.potline.report.diagram;

import java.util.Locale;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.SourceStream;

/** How a stream bears carbon, and so how it is drawn. */
enum StreamClass {
    /** A fuel. */ FUEL,
    /** A material that is mostly carbon. */ CARBON,
    /** A carbonate. */ CARBONATE,
    /** What is emitted. */ EMISSION,
    /** Electricity or steam: its emission arises where it is made. */ ENERGY,
    /** Any other material: no carbon, or next to none. */ OTHER;

    static StreamClass of(SourceStream stream) {
        if (stream.crossing() == Crossing.EMITTED) {
            return EMISSION;
        }
        return switch (stream.substance()) {
            case NATURAL_GAS, DIESEL, ANTHRACITE, BITUMINOUS, PRODUCER_GAS, TAR -> FUEL;
            case GREEN_COKE, CALCINED_COKE, PITCH, GREEN_ANODE, BAKED_ANODE, BUTTS, PACKING_COKE -> CARBON;
            case LIMESTONE, SODA_ASH -> CARBONATE;
            case ANODE_EFFECT, POT_GAS, FLUE_GAS -> EMISSION;
            case ELECTRICITY, DIRECT_CURRENT, STEAM -> ENERGY;
            case LIQUID_ALUMINIUM, METAL_PAD, ALUMINA, ALUMINIUM_FLUORIDE, INGOTS, SCRAP, DROSS, BAUXITE, CAUSTIC, LIME, HYDRATE, RED_MUD,
                    FLY_ASH, SLAG, GYPSUM, ROLLED -> OTHER;
        };
    }

    /** Class of its elements. */
    String style() {
        return "dg-" + name().toLowerCase(Locale.ROOT);
    }
}
