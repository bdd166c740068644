package org.potline.twin.metering;

import java.util.Optional;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.ResultScatter;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Shape;

/**
 * What a laboratory finds for the properties of a stream, month by month.
 * <pre>
 *   x = x_m·(1 + u_b·z_year + (s_1 + … + s_n)/n)
 *   s_i = u·z_i    or by stages    s_i = u_s·z_si + u_p·z_pi + u_a·(z_ai1 + … + z_air)/r
 * </pre>
 * x_m property of the month's material, weighted by its amount, and carbon per heat by the heat; u_b bias of the laboratory for the year,
 * one draw z_year for all streams of which it determines the property on the same instrument; u scatter of one result, sampling included;
 * n samples a month; u_s, u_p of taking and preparing one sample, u_a of each of its r determinations; z standard normal.
 */
final class Laboratories {
    private static final double PCT = 100;
    private static final int MONTHS = 12;
    /** More results than a month has. */
    private static final int MOST_A_MONTH = 4096;
    /** More determinations than a sample has. */
    private static final int MOST_A_SAMPLE = 64;
    /** What a stream's properties are weighted by: the first of these it has. */
    private static final Measurand[] AMOUNTS = {Measurand.MASS, Measurand.VOLUME_0C, Measurand.VOLUME_20C};

    private final TrueFlows truth;
    private final long seed;

    Laboratories(TrueFlows truth, long seed) {
        this.truth = truth;
        this.seed = seed;
    }

    MonthlyAnalysis month(Analysis analysis, int month) {
        String laboratory = "laboratory/" + (analysis.byOwnLaboratory() ? "own" : "outside") + "/";
        String name = laboratory + analysis.stream() + "/" + analysis.measures();
        String determination = laboratory + determination(analysis) + "/bias";
        int year = truth.hours().year();
        double bias = analysis.uBiasRel() / PCT * Noise.of(seed, determination).gaussian(year);
        int samples = Math.min(MOST_A_MONTH, analysis.samplesPerMonth());
        long first = ((long) year * MONTHS + month) * MOST_A_MONTH;
        double relative = bias + (analysis.scatter() instanceof ResultScatter.Stages stages ? staged(stages, name, first, samples)
                : analysis.uRel() / PCT * scatter(name + "/result", first, samples) / samples);
        double value = weighted(analysis, truth.hours().month(month)) * (1 + relative);
        var sum = new ErrorSum(truth.hours().period(month), value / PCT);
        sum.add(name, Optional.of(new ErrorCause(determination + "/" + year, ErrorCause.Kind.LABORATORY, Shape.NORMAL)), analysis.uBiasRel());
        sum.add(name, Optional.of(new ErrorCause(name + "/samples/" + truth.hours().period(month), ErrorCause.Kind.SAMPLES, Shape.NORMAL)),
                analysis.uRel() / Math.sqrt(samples));
        return new MonthlyAnalysis(analysis.stream(), analysis.measures(), month, sum.of(value));
    }

    /**
     * What a laboratory determines on one instrument, for whichever stream: a property, of gases (by volume) apart from that of solids and
     * liquids, since a chromatograph finds the heat of the one and a calorimeter that of the other.
     */
    private String determination(Analysis analysis) {
        boolean gas = !truth.has(analysis.stream(), Measurand.MASS);
        return analysis.measures() + (gas ? "-of-gas" : "");
    }

    private double scatter(String name, long first, int count) {
        Noise noise = Noise.of(seed, name);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += noise.gaussian(first + i);
        }
        return sum;
    }

    /** Mean of the samples of a month, stage by stage. */
    private double staged(ResultScatter.Stages stages, String name, long first, int samples) {
        double determined = 0;
        for (int i = 0; i < samples; i++) {
            determined += scatter(name + "/analysis", (first + i) * MOST_A_SAMPLE, stages.replicates()) / stages.replicates();
        }
        return (stages.uSampling() * scatter(name + "/sampling", first, samples)
                + stages.uPreparation() * scatter(name + "/preparation", first, samples) + stages.uAnalysis() * determined) / PCT / samples;
    }

    private double weighted(Analysis analysis, HourRange range) {
        double[] property = truth.series(analysis.stream(), analysis.measures()).values();
        double[] amount = weights(analysis);
        double sum = 0;
        double weights = 0;
        double plain = 0;
        for (int hour = range.from(); hour < range.to(); hour++) {
            sum += property[hour] * amount[hour];
            weights += amount[hour];
            plain += property[hour];
        }
        return weights > 0 ? sum / weights : plain / range.length();
    }

    /** What the property multiplies: the amount, or for carbon per heat the heat, amount times calorific value. */
    private double[] weights(Analysis analysis) {
        double[] amount = amount(analysis.stream());
        if (analysis.measures() != Measurand.CARBON_CONTENT) {
            return amount;
        }
        double[] heat = truth.series(analysis.stream(), Measurand.NCV).values().clone();
        for (int hour = 0; hour < heat.length; hour++) {
            heat[hour] *= amount[hour];
        }
        return heat;
    }

    private double[] amount(String stream) {
        for (Measurand measures : AMOUNTS) {
            if (truth.has(stream, measures)) {
                return truth.series(stream, measures).values();
            }
        }
        return new double[truth.hours().count()];
    }
}
