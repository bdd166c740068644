package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.twin.plant.Measurand;
import org.potline.twin.reconcile.site.SiteQuantity;
import org.potline.twin.reconcile.site.SiteReading;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * How wrong each option would make the year: what it reads of which variable, how the emission depends on that, and which equations the
 * variables meet. Told by the readings and the accounting of simulated years, not by formulas of its own.
 */
final class SiteErrors {
    /**
     * What a site knows of a flow or a stock that nobody meters, relative standard uncertainty: the figures of its design. A working value of
     * ours (D); so large against any meter that only what is not metered at all depends on it.
     */
    static final double UNMETERED_REL = 0.3;

    /**
     * A quantity of the year.
     *
     * @param id          the point it is read at, of a stock with the moment; of one without a point its id in the balances
     * @param amount      how much of it, in its unit; of one that nothing reads that of the largest beside it in an equation
     * @param sensitivity change of the emission by one unit of it, as it is booked [tCO2e per unit]; 0 where it is not booked
     */
    record Variable(String id, double amount, double sensitivity) {
    }

    /**
     * An analysis and the emission.
     *
     * @param variance what its samples make of the variance [t²]
     * @param shared   what a bias it shares with others changes [tCO2e], by cause
     */
    record AnalysisError(double variance, Map<String, Double> shared) {
    }

    private final List<Layer> layers;
    private final String output;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Map<String, Double>> equations = new ArrayList<>();
    private final Map<String, Map<String, Estimate>> read = new LinkedHashMap<>();
    private final Map<String, AnalysisError> analyses = new LinkedHashMap<>();

    /**
     * @param output source, process or total of the inventory that the plan is about
     * @throws BadInput when the inventory has no such output
     */
    SiteErrors(List<Layer> layers, String output) {
        this.layers = layers;
        this.output = output;
        Set<String> known = layers.get(0).emissions().keySet();
        if (!known.contains(output)) {
            throw BadInput.of(Where.file("--of"), "plan", "output-unknown", Map.of("value", output, "known", String.join(", ", known)));
        }
        layers.forEach(this::readings);
        structure(layers.get(layers.size() - 1));
        layers.forEach(this::analyses);
    }

    /** Its quantities, by id. */
    Map<String, Variable> variables() {
        return variables;
    }

    /** Σ factor · variable = 0. */
    List<Map<String, Double>> equations() {
        return equations;
    }

    /** What a meter option reads of the variables it shows, by variable. */
    Map<String, Estimate> read(PlanOption option) {
        return read.getOrDefault(option.id(), Map.of());
    }

    AnalysisError analysis(PlanOption option) {
        return analyses.getOrDefault(option.id(), new AnalysisError(0, Map.of()));
    }

    /** Variance that no instrument changes: of the method's defaults [t²]. */
    double constant() {
        double sum = 0;
        for (ErrorShare share : layers.get(0).emissions().get(output).shares()) {
            sum += share.cause().kind() == ErrorCause.Kind.DEFAULT ? share.amount() * share.amount() : 0;
        }
        return sum;
    }

    /** The emission as the first layer has it [tCO2e]. */
    double emission() {
        return layers.get(0).emissions().get(output).value();
    }

    private void readings(Layer layer) {
        Map<String, PlanOption.AtPoint> byNumber = byNumber(layer);
        layer.year().structure().readings().forEach((id, reading) -> {
            PlanOption.AtPoint option = byNumber.get(reading.meter());
            if (option != null) {
                note(layer, option, variable(reading, option), layer.year().read().get(id));
            }
        });
        layer.apart().forEach((no, estimate) -> {
            PlanOption.AtPoint option = byNumber.get(no);
            if (option != null) {
                note(layer, option, option.point().id(), estimate);
            }
        });
    }

    private static Map<String, PlanOption.AtPoint> byNumber(Layer layer) {
        var byNumber = new LinkedHashMap<String, PlanOption.AtPoint>();
        layer.equipped().chosen().values().forEach(option -> {
            if (option instanceof PlanOption.OfMeter meter) {
                byNumber.put(meter.no(), option);
            }
        });
        return byNumber;
    }

    private static String variable(SiteReading reading, PlanOption.AtPoint option) {
        String point = option.point().id();
        return reading.whole() instanceof SiteQuantity.Level level ? point + "/" + level.moment().key() : point;
    }

    private void note(Layer layer, PlanOption.AtPoint option, String variable, Estimate estimate) {
        Map<String, Estimate> ofOption = read.computeIfAbsent(option.id(), id -> new LinkedHashMap<>());
        if (ofOption.putIfAbsent(variable, estimate) == null) {
            double sensitivity = sensitivity(layer.emissions().get(output), estimate, ((PlanOption.OfMeter) option).no(),
                    option.point().measures() == Measurand.STOCK);
            Variable known = variables.get(variable);
            if (known == null || known.sensitivity() == 0) {
                variables.put(variable, new Variable(variable, estimate.value(), sensitivity));
            }
        }
    }

    /**
     * How the emission changes with a reading: what a cause changes of the emission over what it changes of the reading. A cause that is in
     * both by the same name tells it; of monthly scatter, which is not, the sizes tell it. What a calibration leaves in two readings of a stock
     * cancels in the emission, so there the scatter of each tells it.
     * <pre>  ∂E/∂x = Σ_k g_k·s_k / Σ_k s_k²  </pre>
     */
    private static double sensitivity(Estimate emission, Estimate reading, String no, boolean ofStock) {
        Map<String, Double> ofEmission = new LinkedHashMap<>();
        String own = "meter/" + no + "/";
        double size = 0;
        double sign = 0;
        for (ErrorShare share : emission.shares()) {
            if (share.cause().id().startsWith(own)) {
                ofEmission.put(share.cause().id(), share.amount());
                size += share.amount() * share.amount();
                sign += share.amount();
            }
        }
        double together = 0;
        double squares = 0;
        for (ErrorShare share : reading.shares()) {
            boolean alone = share.cause().kind() == ErrorCause.Kind.READING || !ofStock;
            if (alone && share.cause().id().startsWith(own) && ofEmission.containsKey(share.cause().id())) {
                together += share.amount() * ofEmission.get(share.cause().id());
                squares += share.amount() * share.amount();
            }
        }
        if (squares > 0) {
            return together / squares;
        }
        double u = reading.u();
        return u > 0 ? Math.copySign(Math.sqrt(size) / u, sign) : 0;
    }

    /** The equations, and variables nothing reads. */
    private void structure(Layer layer) {
        Map<String, PlanOption.AtPoint> byNumber = byNumber(layer);
        Map<String, String> names = new LinkedHashMap<>();
        layer.year().structure().readings().forEach((id, reading) -> {
            if (byNumber.containsKey(reading.meter())) {
                names.put(id, variable(reading, byNumber.get(reading.meter())));
            }
        });
        layer.year().structure().equations().forEach(equation -> {
            var terms = new LinkedHashMap<String, Double>();
            equation.terms().forEach((id, factor) -> terms.put(names.getOrDefault(id, id), factor));
            equations.add(terms);
        });
        Set<String> unread = new LinkedHashSet<>();
        equations.forEach(terms -> unread.addAll(terms.keySet()));
        unread.removeAll(variables.keySet());
        unread.forEach(id -> variables.put(id, new Variable(id, largestBeside(id), 0)));
        List.copyOf(variables.values()).stream().filter(variable -> variable.amount() == 0)
                .forEach(variable -> variables.put(variable.id(), new Variable(variable.id(), largestBeside(variable.id()), variable.sensitivity())));
    }

    private double largestBeside(String id) {
        double largest = 0;
        for (Map<String, Double> terms : equations) {
            if (terms.containsKey(id)) {
                for (Map.Entry<String, Double> term : terms.entrySet()) {
                    Variable other = variables.get(term.getKey());
                    largest = Math.max(largest, other == null ? 0 : Math.abs(other.amount() * term.getValue() / terms.get(id)));
                }
            }
        }
        return largest == 0 ? 1 : largest;
    }

    /** A property's samples are of its stream alone; the bias of its laboratory is common to all streams it is determined of. */
    private void analyses(Layer layer) {
        layer.equipped().chosen().values().forEach(option -> {
            if (option instanceof PlanOption.OfAnalysis) {
                analyses.putIfAbsent(option.id(), error(layer, (PlanOption.OfAnalysis) option));
            }
        });
    }

    private AnalysisError error(Layer layer, PlanOption.OfAnalysis option) {
        String property = option.point().measures().name();
        String laboratory = "laboratory/" + (option.own() ? "own" : "outside") + "/";
        String samples = laboratory + option.point().stream() + "/" + property + "/";
        double variance = 0;
        for (ErrorShare share : layer.emissions().get(output).shares()) {
            variance += share.cause().id().startsWith(samples) ? share.amount() * share.amount() : 0;
        }
        var shared = new LinkedHashMap<String, Double>();
        layer.emissions().forEach((source, estimate) -> {
            boolean ofStream = estimate.shares().stream().anyMatch(share -> share.cause().id().startsWith(samples));
            if (ofStream && isSource(layer, source) && counts(source)) {
                estimate.shares().stream().filter(share -> share.cause().kind() == ErrorCause.Kind.LABORATORY
                        && share.cause().id().startsWith(laboratory + property)).forEach(share -> shared.merge(share.cause().id(), share.amount(), Double::sum));
            }
        });
        return new AnalysisError(variance, shared);
    }

    /** Every output but the two sums at the end. */
    private static boolean isSource(Layer layer, String id) {
        return List.copyOf(layer.emissions().keySet()).indexOf(id) < layer.emissions().size() - 2;
    }

    /** Whether a source is in the output: a sum holds it where the causes of its samples are in the sum too. */
    private boolean counts(String source) {
        if (source.equals(output)) {
            return true;
        }
        Set<String> inOutput = new LinkedHashSet<>();
        layers.get(0).emissions().get(output).shares().forEach(share -> inOutput.add(share.cause().id()));
        return layers.get(0).emissions().get(source).shares().stream().filter(share -> share.cause().kind() == ErrorCause.Kind.SAMPLES)
                .anyMatch(share -> inOutput.contains(share.cause().id()));
    }
}
