package org.potline.twin.flow.power;

/** The plant's own mills, fans and pumps, desulphurisation included: a share of what is generated. A demand. */
class AuxiliaryShare {
    private final double grossFrac;

    AuxiliaryShare(double grossFrac) {
        this.grossFrac = grossFrac;
    }

    /** Electricity the plant uses itself [MWh]. */
    double auxiliaryMwh(double grossMwh) {
        return grossFrac * grossMwh;
    }
}
