package org.potline.twin.metering;

import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Measurand;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/**
 * What a laboratory finds for the properties of a stream, month by month.
 * <pre>  x = x_m·(1 + u_b·z_year + u·(z_1 + … + z_n)/n)  </pre>
 * x_m property of the month's material, weighted by its amount, and carbon per heat by the heat; u_b bias of the laboratory for the year; u scatter of one result,
 * sampling included; n results a month.
 */
final class Laboratories {
    private static final double PCT = 100;
    private static final int MONTHS = 12;
    /** More results than a month has. */
    private static final int MOST_A_MONTH = 4096;
    /** What a stream's properties are weighted by: the first of these it has. */
    private static final Measurand[] AMOUNTS = {Measurand.MASS, Measurand.VOLUME_0C, Measurand.VOLUME_20C};

    private final TrueFlows truth;
    private final long seed;

    Laboratories(TrueFlows truth, long seed) {
        this.truth = truth;
        this.seed = seed;
    }

    MonthlyAnalysis month(Analysis analysis, int month) {
        String name = "laboratory/%s/%s/%s".formatted(analysis.byOwnLaboratory() ? "own" : "outside", analysis.stream(),
                analysis.measures());
        int year = truth.hours().year();
        double bias = analysis.uBiasRel() / PCT * Noise.of(seed, name + "/bias").gaussian(year);
        Noise noise = Noise.of(seed, name + "/result");
        int samples = Math.min(MOST_A_MONTH, analysis.samplesPerMonth());
        double scatter = 0;
        for (int i = 0; i < samples; i++) {
            scatter += noise.gaussian(((long) year * MONTHS + month) * MOST_A_MONTH + i);
        }
        double relative = bias + analysis.uRel() / PCT * scatter / samples;
        double value = weighted(analysis, truth.hours().month(month)) * (1 + relative);
        double u = Math.abs(value) / PCT
                * Math.sqrt(analysis.uRel() * analysis.uRel() / samples + analysis.uBiasRel() * analysis.uBiasRel());
        return new MonthlyAnalysis(analysis.stream(), analysis.measures(), month, value, u);
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
