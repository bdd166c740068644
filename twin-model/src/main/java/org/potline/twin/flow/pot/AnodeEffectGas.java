package org.potline.twin.flow.pot;

import org.potline.twin.chemistry.Chemistry;

/**
 * Perfluorocarbons of an anode effect, from Faraday's law with a share of the current that changes as the effect goes on.
 * <pre>  q(t1..t2) = I·k·(V/V0)^p · ∫ [ η∞ + (η0 − η∞)·exp(−t/τ) ] dt,   n(CF4) = q/(4F),   n(C2F6) = q/(6F)  </pre>
 * I line current; t time since the effect began; V its voltage; V0 = 25 V, p = 0.5; k what this plant's cells have of their own.
 * CF4: η0 = 0.090, η∞ = 0.045, τ = 1.5 min. C2F6: η0 = 0.012, η∞ = 0.002, τ = 0.6 min. So an effect makes less gas a minute
 * the longer it lasts, more the higher it stands, and C2F6 above all at its start.
 *
 * <p>Constants are working values of ours (D): that the rates are highest at the start and C2F6 fades first is common report of
 * measurements; the sizes are chosen so that a year of short effects comes near what the slope factors of prebaked cells
 * suggest (IPCC 2006 and 2019, vol. 3, ch. 4), without being any of them.
 */
class AnodeEffectGas {
    private static final double REFERENCE_V = 25;
    private static final double VOLTAGE_EXPONENT = 0.5;
    private static final double MINUTE_S = 60;
    private static final Fade CF4 = new Fade(0.090, 0.045, 1.5);
    private static final Fade C2F6 = new Fade(0.012, 0.002, 0.6);

    /** Share of current: at the start, in the long run, and the time constant [min]. */
    private record Fade(double startFrac, double lastingFrac, double tauMin) {
        /** Integral of the share from one minute of the effect to another [min]. */
        double minutes(double from, double to) {
            double fading = tauMin * (StrictMath.exp(-from / tauMin) - StrictMath.exp(-to / tauMin));
            return lastingFrac * (to - from) + (startFrac - lastingFrac) * fading;
        }
    }

    private final double plantFactor;

    AnodeEffectGas(double plantFactor) {
        this.plantFactor = plantFactor;
    }

    /** Charge that makes CF4 from minute {@code from} to minute {@code to} of an effect [C]. */
    double cf4Coulomb(double ka, double volts, double from, double to) {
        return coulomb(CF4, ka, volts, from, to);
    }

    /** Charge that makes C2F6 [C]. */
    double c2f6Coulomb(double ka, double volts, double from, double to) {
        return coulomb(C2F6, ka, volts, from, to);
    }

    double cf4Mol(double cf4Coulomb) {
        return cf4Coulomb / (Chemistry.ELECTRONS_CF4 * Chemistry.FARADAY);
    }

    double c2f6Mol(double c2f6Coulomb) {
        return c2f6Coulomb / (Chemistry.ELECTRONS_C2F6 * Chemistry.FARADAY);
    }

    private double coulomb(Fade fade, double ka, double volts, double from, double to) {
        double voltage = StrictMath.pow(volts / REFERENCE_V, VOLTAGE_EXPONENT);
        return ka * Chemistry.A_PER_KA * plantFactor * voltage * fade.minutes(from, to) * MINUTE_S;
    }
}
