package org.potline.twin.flow.power;

/** What the absorbers take of the SO2 and what goes up the stack: shares d and 1 − d of it. */
class SulphurCapture {
    private final double takenFrac;

    SulphurCapture(double takenFrac) {
        this.takenFrac = takenFrac;
    }

    /** SO2 taken [kg]. */
    double takenKg(double so2Kg) {
        return takenFrac * so2Kg;
    }

    /** SO2 emitted [kg]. */
    double emittedKg(double so2Kg) {
        return (1 - takenFrac) * so2Kg;
    }
}
