package org.potline.scenario.compare;

import java.util.List;
import java.util.function.Predicate;

/**
 * The carbon of a site in a year. Places are inputs, {@code in-…}, outputs, {@code out-…}, and the processes between them; what is
 * taken from stock comes from {@link #FROM_STOCK}, what is put there goes to {@link #TO_STOCK}.
 * <pre>  in + from stock = out + to stock + residual  </pre>
 *
 * @param paths the flows; none where the truth keeps no account of carbon
 */
public record CarbonBalance(List<CarbonPath> paths) {
    /** Key of the place that carbon taken from stock comes from. */
    public static final String FROM_STOCK = "in-stock";
    /** Key of the place that carbon put into stock goes to. */
    public static final String TO_STOCK = "out-stock";
    private static final String INPUT = "in-";
    private static final String OUTPUT = "out-";

    public CarbonBalance {
        paths = List.copyOf(paths);
        for (CarbonPath path : paths) {
            if (isInput(path.to()) || isOutput(path.from())) {
                throw new IllegalArgumentException("""
                        Carbon cannot go from (%s) to (%s): nothing goes to an input or comes from an output.
                        Likely cause: the two were swapped.""".formatted(path.from(), path.to()));
            }
        }
    }

    /** Whether carbon enters the site there, from stock included. */
    public static boolean isInput(String place) {
        return place.startsWith(INPUT);
    }

    /** Whether carbon leaves the site there, to stock included. */
    public static boolean isOutput(String place) {
        return place.startsWith(OUTPUT);
    }

    /** Carbon that came to the site [t C]. */
    public double inT() {
        return sum(path -> isInput(path.from()) && !path.from().equals(FROM_STOCK));
    }

    /** Carbon taken from stock [t C]. */
    public double fromStockT() {
        return sum(path -> path.from().equals(FROM_STOCK));
    }

    /** Carbon that left the site, as gas or otherwise [t C]. */
    public double outT() {
        return sum(path -> isOutput(path.to()) && !path.to().equals(TO_STOCK));
    }

    /** Carbon put into stock [t C]. */
    public double toStockT() {
        return sum(path -> path.to().equals(TO_STOCK));
    }

    /** What the flows leave open [t C]: nothing but the last digits of the sums. */
    public double residualT() {
        return inT() + fromStockT() - outT() - toStockT();
    }

    private double sum(Predicate<CarbonPath> which) {
        return paths.stream().filter(which).map(CarbonPath::carbonT).reduce(0.0, Double::sum);
    }
}
