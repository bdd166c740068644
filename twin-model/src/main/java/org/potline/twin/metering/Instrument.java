package org.potline.twin.metering;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.potline.twin.flow.book.Series;
import org.potline.twin.plant.Measurand;

/**
 * A meter, and the members of its chain, if it is the head of one.
 * <pre>  x = x_t·(1 + e + Σ_m S_m·e_m) + a  </pre>
 * x_t truth; e, a the meter's own error, as a share and as an amount; e_m error of a member, S_m its {@link Sensitivity}. An amount that
 * does not flow is not read, and no register runs backward.
 */
final class Instrument implements Response {
    private final Series truth;
    private final MeterError error;
    private final List<Link> members;
    private final double resolution;
    private final long startHour;

    /** @param startHour first hour of the year since 1970, UTC */
    Instrument(Series truth, MeterError error, List<Link> members, double resolution, long startHour) {
        this.truth = truth;
        this.error = error;
        this.members = members;
        this.resolution = resolution;
        this.startHour = startHour;
    }

    @Override
    public double resolution() {
        return resolution;
    }

    @Override
    public double raw(int hour) {
        double value = truth(hour);
        Measurand.Sort sort = truth.measures().sort();
        if (value == 0 && sort == Measurand.Sort.FLOW) {
            return 0;
        }
        double share = error.share(startHour + hour);
        if (hour >= 0) {
            for (Link member : members) {
                share += member.share(hour, startHour + hour);
            }
        }
        double raw = value * (1 + share) + error.amount(startHour + hour);
        return value > 0 && (sort == Measurand.Sort.FLOW || sort == Measurand.Sort.STOCK) ? Math.max(0, raw) : raw;
    }

    private double truth(int hour) {
        return hour < 0 ? truth.opening() : truth.values()[hour];
    }

    /**
     * <pre>  s_pk = Σ_h c_p(h)  </pre>
     * p parts of the errors; k the calibrations, checks or single readings that share a draw of it; h the hours of k; c_p(h) what one
     * standard uncertainty of it makes of the reading of hour h. Of the meter's own shares that is a share of the reading; of a member it is
     * one of what truly passed, since an analyser that is far off shows a wrong amount and a wrong state at once, and only their ratio is right.
     *
     * @see "JCGM 100:2008, 5.1.2 and 5.2.2"
     */
    @Override
    public void addErrors(int from, int to, IntToDoubleFunction readings, ErrorSum sum) {
        for (ErrorPart part : error.parts()) {
            add(from, to, error, part, hour -> part.u(startHour + hour) * (part.ofReading() ? readings.applyAsDouble(hour) : 1), sum);
        }
        for (Link member : members) {
            for (ErrorPart part : member.error().parts()) {
                add(Math.max(0, from), to, member.error(), part,
                        hour -> truth.values()[hour] * member.u(part, hour, startHour + hour), sum);
            }
        }
    }

    private void add(int from, int to, MeterError of, ErrorPart part, IntToDoubleFunction coefficient, ErrorSum sum) {
        double shared = 0;
        for (int hour = from; hour < to; hour++) {
            shared += coefficient.applyAsDouble(hour);
            if (hour + 1 == to || part.interval(startHour + hour + 1) != part.interval(startHour + hour)) {
                sum.add(of.name(), part.cause(startHour + hour), shared);
                shared = 0;
            }
        }
    }
}
