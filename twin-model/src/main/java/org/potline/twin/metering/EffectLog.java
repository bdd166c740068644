package org.potline.twin.metering;

import java.util.function.IntToDoubleFunction;

/** Minutes of anode effect as the log of the pot controllers has them: the log and the amount are one and the same. */
final class EffectLog implements Response {
    private static final double HOUR_S = 3600;
    private static final double MINUTE_S = 60;

    private final PotControllers controllers;
    private volatile double[] minutes;

    EffectLog(PotControllers controllers) {
        this.controllers = controllers;
    }

    @Override
    public double resolution() {
        return 0;
    }

    @Override
    public double raw(int hour) {
        return hour < 0 ? 0 : minutes()[hour];
    }

    /**
     * An effect of any length seen by samples at a distance d is as likely too long as too short: begin and end each uniform within d.
     * <pre>  u² = N·d²/6  </pre>
     * N effects of the time, one where there was none. Effects too short to be seen are not in it.
     */
    @Override
    public void addErrors(int from, int to, IntToDoubleFunction readings, ErrorSum sum) {
        double fromSecond = from * HOUR_S;
        double toSecond = to * HOUR_S;
        long count = controllers.log().stream()
                .filter(effect -> effect.startSecond() < toSecond && effect.startSecond() + effect.seconds() > fromSecond).count();
        double samplingMin = controllers.logging().samplingS() / MINUTE_S;
        sum.addReading(controllers.name(), Math.sqrt(Math.max(1, count) / 6.0) * samplingMin);
    }

    private double[] minutes() {
        double[] made = minutes;
        if (made == null) {
            made = new double[controllers.hours().count()];
            for (LoggedEffect effect : controllers.log()) {
                spread(effect, made);
            }
            minutes = made;
        }
        return made;
    }

    /** Cuts an effect at full hours; what a last sample counts beyond the end of the year is none of it. */
    private static void spread(LoggedEffect effect, double[] minutes) {
        int hour = (int) (effect.startSecond() / HOUR_S);
        double from = 0;
        while (from < effect.minutes() && hour < minutes.length) {
            double hourEnds = ((hour + 1) * HOUR_S - effect.startSecond()) / MINUTE_S;
            double to = Math.min(effect.minutes(), hourEnds);
            if (to > from) {
                minutes[hour] += to - from;
            }
            from = Math.max(from, to);
            hour++;
        }
    }
}
