package org.potline.twin.plant;

/** What a series of readings is of, which decides by which rule its gaps are filled. */
public enum SeriesKind {
    /** Concentration in a flue gas, of a continuous monitor. */
    CONCENTRATION,
    /** Flow, or mass flow, of a flue gas, of a continuous monitor. */
    FLUE_FLOW,
    /** Net consumption of anodes or of paste. */
    ANODE,
    /** Other activity data: mass, volume, energy. */
    ACTIVITY,
    /** What a laboratory determines of a material. */
    COMPOSITION
}
