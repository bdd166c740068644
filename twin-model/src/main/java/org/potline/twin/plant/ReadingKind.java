package org.potline.twin.plant;

/** Kinds of readings, as they are commonly recorded together: what a data arrangement can say it keeps. */
public enum ReadingKind {
    /** Energy, current and voltage. */
    ELECTRICITY,
    /** What is weighed. */
    MASS,
    /** What is surveyed: yards, silos, tanks, metal in the pots. */
    STOCK,
    /** Gas, steam and heat. */
    FLUID,
    /** Minutes and number of anode effects, pots in operation. */
    ANODE_EFFECTS,
    /** Continuous monitors of a stack. */
    STACK,
    /** What a laboratory or an analyser determines of a material. */
    COMPOSITION;

    /** The kind of what is read at a metering point. */
    public static ReadingKind of(MeteringPoint point) {
        if (point.item() == Item.ORGANISED_EMISSION) {
            return STACK;
        }
        return switch (point.measures()) {
            case ENERGY, CURRENT, VOLTAGE -> ELECTRICITY;
            case MASS -> MASS;
            case STOCK -> STOCK;
            case VOLUME_20C, VOLUME_0C, HEAT, TEMPERATURE, PRESSURE, HUMIDITY -> FLUID;
            case ANODE_EFFECT_MINUTES, POT_DAYS -> ANODE_EFFECTS;
            case SULPHUR, ASH, NCV, CARBON_CONTENT, CARBON, PURITY, MOISTURE, CO2_CONCENTRATION -> COMPOSITION;
        };
    }
}
