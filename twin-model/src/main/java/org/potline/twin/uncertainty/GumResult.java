package org.potline.twin.uncertainty;

import java.util.Arrays;
import java.util.List;

/** Outputs of a measurement by the law of propagation of uncertainty, and how they vary together (JCGM 100:2008, H.2.3; JCGM 102:2011, 6.2). */
public final class GumResult {
    private final List<GumOutput> outputs;
    private final double[][] covariance;

    GumResult(List<GumOutput> outputs, double[][] covariance) {
        this.outputs = List.copyOf(outputs);
        this.covariance = covariance;
    }

    public List<GumOutput> outputs() {
        return outputs;
    }

    /** The output of that name. */
    public GumOutput output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No output (%s) among %s.".formatted(name,
                        outputs.stream().map(GumOutput::name).toList())));
    }

    /** Covariance matrix of the outputs, to first order. */
    public double[][] covariance() {
        return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    /** Correlation coefficient of two outputs, by their places; 0 where one of them is known exactly. */
    public double correlation(int i, int j) {
        double product = Math.sqrt(covariance[i][i] * covariance[j][j]);
        return i == j ? 1 : product == 0 ? 0 : covariance[i][j] / product;
    }
}
