package org.potline.twin.flow.site;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.plant.Measurand;

/**
 * The site's gas main: what passes the regulating station is what the processes take from it; its own content and its leaks are
 * neglected (D).
 * <pre>  V = Σ V_i,   NCV = Σ V_i·NCV_i / V,   CC = Σ V_i·NCV_i·CC_i / Σ V_i·NCV_i  </pre>
 * V volume, NCV net calorific value, CC carbon per heat, i the processes. The gas stands there as at their meters. Like the load of
 * the bus it is a sum and has one side only: no balance is drawn up of it.
 */
public final class GasMain {
    /** Id of its stream. */
    public static final String STREAM = "natural-gas@main";
    private static final String BRANCHES = "natural-gas@";

    private final TruthSheet sheet;

    private GasMain(TruthSheet sheet) {
        this.sheet = sheet;
    }

    /** Tells the main's stream, after all processes have told theirs. */
    public static void tell(TruthSheet sheet) {
        var main = new GasMain(sheet);
        if (main.branches(Measurand.VOLUME_0C).isEmpty()) {
            return;
        }
        List<Series> volume = main.branches(Measurand.VOLUME_0C);
        List<Series> heat = main.branches(Measurand.NCV);
        main.put(Measurand.VOLUME_20C, main.sum(main.branches(Measurand.VOLUME_20C)));
        main.put(Measurand.VOLUME_0C, main.sum(volume));
        main.put(Measurand.NCV, mean(heat, (i, step) -> at(volume, i, step)));
        main.put(Measurand.CARBON_CONTENT, mean(main.branches(Measurand.CARBON_CONTENT),
                (i, step) -> at(volume, i, step) * at(heat, i, step)));
        main.put(Measurand.TEMPERATURE, mean(main.branches(Measurand.TEMPERATURE), (i, step) -> 1));
        main.put(Measurand.PRESSURE, mean(main.branches(Measurand.PRESSURE), (i, step) -> 1));
    }

    private List<Series> branches(Measurand measures) {
        return sheet.series().stream().filter(one -> one.measures() == measures && one.stream().startsWith(BRANCHES)
                && !one.stream().equals(STREAM)).toList();
    }

    private void put(Measurand measures, double[] values) {
        sheet.put(new Series(STREAM, measures, 0, values));
    }

    private double[] sum(List<Series> parts) {
        double[] sum = new double[parts.get(0).values().length];
        for (Series part : parts) {
            for (int step = 0; step < sum.length; step++) {
                sum[step] += part.values()[step];
            }
        }
        return sum;
    }

    /** The mean of the branches by weight; the plain one in a step in which nothing has a weight. */
    private static double[] mean(List<Series> parts, ToDoubleBiFunction<Integer, Integer> weight) {
        double[] mean = new double[parts.get(0).values().length];
        for (int step = 0; step < mean.length; step++) {
            double weighted = 0;
            double weights = 0;
            double plain = 0;
            for (int i = 0; i < parts.size(); i++) {
                weighted += weight.applyAsDouble(i, step) * at(parts, i, step);
                weights += weight.applyAsDouble(i, step);
                plain += at(parts, i, step) / parts.size();
            }
            mean[step] = weights > 0 ? weighted / weights : plain;
        }
        return mean;
    }

    private static double at(List<Series> parts, int i, int step) {
        return parts.get(i).values()[step];
    }
}
