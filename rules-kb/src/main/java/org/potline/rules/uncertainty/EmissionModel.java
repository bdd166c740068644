package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.potline.rules.accounting.Datum;
import org.potline.rules.accounting.Part;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.accounting.Terms;

/**
 * An inventory as a function of its data: every row of the ledger and every value of the method it was reckoned from, each once, through the
 * very formulas that reckoned it. Sources come in the order of the inventory, after them the electrolysis process and the total.
 */
final class EmissionModel {
    private static final double STEP_FRAC = 1e-4;
    private static final int SUM = -1;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Datum> data = new ArrayList<>();
    private final List<String> sources;
    private final List<List<Slot>> slots = new ArrayList<>();
    private final boolean[] ofProcess;
    private final int mostFigures;

    /**
     * One formula over one slot.
     *
     * @param direct  of each figure that is one datum, as most are, its number; of the others {@link #SUM}
     * @param figures what the figures are made of: weights and data of each product
     */
    private record Slot(Part part, int[] direct, List<Product[]> figures) {
    }

    private record Product(double weight, int[] data) {
    }

    EmissionModel(Reckoning reckoning) {
        sources = List.copyOf(reckoning.parts().keySet());
        ofProcess = new boolean[sources.size()];
        for (String source : sources) {
            ofProcess[slots.size()] = reckoning.process().contains(source);
            var ofSource = new ArrayList<Slot>();
            for (Part part : reckoning.parts().get(source)) {
                part.made().forEach(figures -> ofSource.add(slot(part, figures.stream().map(this::products).toList())));
            }
            slots.add(ofSource);
        }
        mostFigures = slots.stream().flatMap(List::stream).mapToInt(slot -> slot.direct.length).max().orElse(0);
    }

    private static Slot slot(Part part, List<Product[]> figures) {
        int[] direct = figures.stream().mapToInt(products -> products.length == 1 && products[0].weight == 1 && products[0].data.length == 1
                ? products[0].data[0] : SUM).toArray();
        return new Slot(part, direct, figures);
    }

    private Product[] products(Terms terms) {
        return terms.terms().stream().map(term -> new Product(term.weight(), term.data().stream().mapToInt(this::number).toArray()))
                .toArray(Product[]::new);
    }

    private int number(Datum datum) {
        return index.computeIfAbsent(name(datum), first -> {
            data.add(datum);
            return data.size() - 1;
        });
    }

    /** A name that no other datum has. */
    private static String name(Datum datum) {
        if (datum instanceof Datum.Stated stated) {
            return "%s %s %s".formatted(stated.row().period(), stated.row().stream(), stated.row().item());
        }
        return ((Datum.OfMethod) datum).factor().name();
    }

    /** The data, each once. */
    List<Datum> data() {
        return data;
    }

    /** Ids of the sources. */
    List<String> sources() {
        return sources;
    }

    /** How many outputs it has: the sources, the process, the total. */
    int outputs() {
        return sources.size() + 2;
    }

    /** Emissions [tCO2e] of data of other values: the sources, the process, the total. */
    double[] at(double[] values) {
        var emissions = new double[outputs()];
        at(values, emissions);
        return emissions;
    }

    /** The same into an array that is there. */
    void at(double[] values, double[] emissions) {
        var rooms = new double[mostFigures + 1][];
        for (int source = 0; source < slots.size(); source++) {
            double sum = 0;
            for (Slot slot : slots.get(source)) {
                int count = slot.direct.length;
                double[] room = rooms[count] == null ? rooms[count] = new double[count] : rooms[count];
                figures(slot, values, room);
                sum += slot.part.tCo2e(room);
            }
            emissions[source] = sum;
        }
        sum(emissions);
    }

    private void sum(double[] emissions) {
        int process = sources.size();
        emissions[process] = 0;
        emissions[process + 1] = 0;
        for (int source = 0; source < process; source++) {
            emissions[process] += ofProcess[source] ? emissions[source] : 0;
            emissions[process + 1] += emissions[source];
        }
    }

    private static void figures(Slot slot, double[] values, double[] figures) {
        for (int i = 0; i < figures.length; i++) {
            figures[i] = slot.direct[i] == SUM ? sum(slot.figures.get(i), values) : values[slot.direct[i]];
        }
    }

    private static double sum(Product[] products, double[] values) {
        double sum = 0;
        for (Product product : products) {
            sum += product(product, values);
        }
        return sum;
    }

    private static double product(Product product, double[] values) {
        double made = product.weight;
        for (int datum : product.data) {
            made *= values[datum];
        }
        return made;
    }

    /** The values of the data as they are. */
    double[] values() {
        return data.stream().mapToDouble(Datum::value).toArray();
    }

    /**
     * Partial derivatives of the outputs by the data [tCO2e per unit of the datum], output by output.
     * <pre>  ∂E/∂d = Σ_slots Σ_figures (∂f/∂x_i)·(∂x_i/∂d)  </pre>
     * The inner ones are those of sums of products. The outer ones are central differences, exact of a formula that is linear in each of its
     * figures, as all but that of the overvoltage are; of that one good to 10⁻⁸.
     *
     * @see "JCGM 100:2008, 5.1.3 and 5.1.4 note 2"
     */
    List<Gradient> sensitivities() {
        double[] values = values();
        var gradients = new ArrayList<Gradient>();
        SortedMap<Integer, Double> process = new TreeMap<>();
        SortedMap<Integer, Double> total = new TreeMap<>();
        for (int source = 0; source < sources.size(); source++) {
            SortedMap<Integer, Double> changes = new TreeMap<>();
            slots.get(source).forEach(slot -> add(slot, values, changes));
            changes.forEach((datum, change) -> total.merge(datum, change, Double::sum));
            if (ofProcess[source]) {
                changes.forEach((datum, change) -> process.merge(datum, change, Double::sum));
            }
            gradients.add(new Gradient(changes));
        }
        gradients.add(new Gradient(process));
        gradients.add(new Gradient(total));
        return gradients;
    }

    private static void add(Slot slot, double[] values, SortedMap<Integer, Double> changes) {
        var figures = new double[slot.direct.length];
        figures(slot, values, figures);
        for (int i = 0; i < figures.length; i++) {
            double slope = slope(slot.part, figures, i);
            for (Product product : slot.figures.get(i)) {
                for (int place = 0; place < product.data.length; place++) {
                    double others = product.weight;
                    for (int other = 0; other < product.data.length; other++) {
                        others *= other == place ? 1 : values[product.data[other]];
                    }
                    changes.merge(product.data[place], slope * others, Double::sum);
                }
            }
        }
    }

    private static double slope(Part part, double[] figures, int which) {
        double[] shifted = Arrays.copyOf(figures, figures.length);
        double step = figures[which] == 0 ? STEP_FRAC : Math.abs(figures[which]) * STEP_FRAC;
        double above = figures[which] + step;
        double below = figures[which] - step;
        shifted[which] = above;
        double high = part.tCo2e(shifted);
        shifted[which] = below;
        return (high - part.tCo2e(shifted)) / (above - below);
    }
}
