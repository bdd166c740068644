package org.potline.twin.flow.pot;

/** An anode effect in the making: when and how long, and the gas it has made so far. */
final class EffectEvent {
    /** The minutes of an effect that fall into one hour, counted from its start. */
    record Piece(EffectEvent event, int hour, double fromMin, double toMin) {
        double minutes() {
            return toMin - fromMin;
        }
    }

    private final int pot;
    private final double startSecond;
    private final double minutes;
    private final double volts;
    private double cf4Kg;
    private double c2f6Kg;

    EffectEvent(int pot, double startSecond, double minutes, double volts) {
        this.pot = pot;
        this.startSecond = startSecond;
        this.minutes = minutes;
        this.volts = volts;
    }

    double startSecond() {
        return startSecond;
    }

    double minutes() {
        return minutes;
    }

    double volts() {
        return volts;
    }

    void emit(double moreCf4Kg, double moreC2f6Kg) {
        cf4Kg += moreCf4Kg;
        c2f6Kg += moreC2f6Kg;
    }

    AnodeEffect done(String line) {
        return new AnodeEffect(line, pot, startSecond, minutes, volts, cf4Kg, c2f6Kg);
    }
}
