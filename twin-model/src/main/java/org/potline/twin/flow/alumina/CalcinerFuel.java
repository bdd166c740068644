package org.potline.twin.flow.alumina;

/** What the calciners burn: a share of their heat comes from producer gas, the rest from natural gas. */
class CalcinerFuel {
    private final double producerFrac;

    CalcinerFuel(double producerFrac) {
        this.producerFrac = producerFrac;
    }

    /** Heat asked of producer gas [GJ]. */
    double producerGj(double heatGj) {
        return heatGj * producerFrac;
    }

    /** Heat asked of natural gas [GJ]. */
    double naturalGj(double heatGj) {
        return heatGj * (1 - producerFrac);
    }
}
