package org.potline.twin.flow.pot;

import java.util.Arrays;
import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/**
 * The voltage of one pot minute by minute, made again on demand from what the year went by: nothing of it is kept.
 * <pre>  V_m = (1 − f_m)·(V_h + σ·(z_m − z̄_h)) + Σ_k f_mk·V_k  </pre>
 * V_h quiet voltage of the hour ({@link PotVoltage}); f_mk share of the minute in anode effect k, V_k its voltage, f_m their sum; σ
 * instability of the pot, 15 mV (D); z_m standard normal, z̄_h its mean over the hour, weighted by 1 − f_m, so that the minutes of an
 * hour have the hour's mean. A pot that is off has none.
 */
public final class PotSignal {
    private static final int HOUR_MIN = 60;
    private static final double MINUTE_S = 60;
    private static final double INSTABILITY_V = 0.015;

    private final YearSteps steps;
    private final LineCurrent current;
    private final PotVoltage voltage;
    private final Factors microohm;
    private final List<PotLife.Off> offs;
    private final List<EffectEvent.Piece> pieces;
    private final Noise instability;

    PotSignal(YearSteps steps, LineCurrent current, PotVoltage voltage, Factors microohm, List<PotLife.Off> offs,
            List<EffectEvent.Piece> pieces, Noise instability) {
        if (!steps.isHourly()) {
            throw new IllegalStateException("A year stepped by months has no minutes. Likely cause: a population's year was asked for them.");
        }
        this.steps = steps;
        this.current = current;
        this.voltage = voltage;
        this.microohm = microohm;
        this.offs = offs;
        this.pieces = pieces;
        this.instability = instability;
    }

    /** Means over the minutes of some hours of the year [V]. */
    public double[] minutes(HourRange hours) {
        var volts = new double[hours.length() * HOUR_MIN];
        int next = firstPiece(hours.from());
        for (int hour = hours.from(); hour < hours.to(); hour++) {
            int end = next;
            while (end < pieces.size() && pieces.get(end).hour() == hour) {
                end++;
            }
            if (isOn(hour)) {
                hour(hour, pieces.subList(next, end), volts, (hour - hours.from()) * HOUR_MIN);
            }
            next = end;
        }
        return volts;
    }

    private int firstPiece(int hour) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).hour() < hour) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOn(int hour) {
        return offs.stream().noneMatch(off -> off.range().from() <= hour && hour < off.range().to());
    }

    private void hour(int hour, List<EffectEvent.Piece> inHour, double[] volts, int at) {
        var quiet = new double[HOUR_MIN];
        Arrays.fill(quiet, 1);
        for (EffectEvent.Piece piece : inHour) {
            double from = (piece.event().startSecond() - hour * Chemistry.HOUR_S) / MINUTE_S + piece.fromMin();
            for (int minute = 0; minute < HOUR_MIN; minute++) {
                double share = Math.max(0, Math.min(minute + 1, from + piece.minutes()) - Math.max(minute, from));
                quiet[minute] -= share;
                volts[at + minute] += share * piece.event().volts();
            }
        }
        double quietV = voltage.quietV(current.squareKa(steps.step(hour)), microohm.at(steps.step(hour)));
        double[] unrest = unrest(hour, quiet);
        for (int minute = 0; minute < HOUR_MIN; minute++) {
            volts[at + minute] += quiet[minute] * (quietV + unrest[minute]);
        }
    }

    /** Deviation of each minute from the quiet voltage [V]; weighted by the quiet part of the minutes its mean is 0. */
    private double[] unrest(int hour, double[] quiet) {
        long firstMinute = steps.hours().instant(hour).getEpochSecond() / (long) MINUTE_S;
        var unrest = new double[HOUR_MIN];
        double sum = 0;
        double weight = 0;
        for (int minute = 0; minute < HOUR_MIN; minute++) {
            unrest[minute] = INSTABILITY_V * instability.gaussian(firstMinute + minute);
            sum += quiet[minute] * unrest[minute];
            weight += quiet[minute];
        }
        for (int minute = 0; minute < HOUR_MIN; minute++) {
            unrest[minute] -= weight > 0 ? sum / weight : 0;
        }
        return unrest;
    }
}
