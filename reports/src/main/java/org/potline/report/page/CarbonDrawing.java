package org.potline.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.report.chart.SankeyData.Band;
import org.potline.report.chart.SankeyData.Kind;
import org.potline.report.chart.SankeyData.Node;
import org.potline.report.chart.SankeyData;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.CarbonPath;

/**
 * A site's carbon as it is drawn. Places that little passes through stand together as others, if there are two of a kind or more. A
 * flow back to an earlier process would make a circle, which a Sankey cannot have: it is cut, and both its ends are drawn.
 */
final class CarbonDrawing {
    /** Below this share of the carbon in, a place is little [1]. */
    private static final double LITTLE_FRAC = 0.002;

    /** The order in which places stand first; of what stands not here, that of the flows. */
    private static final List<String> PROCESSES = List.of("power", "alumina", "calcining", "baking", "electrolysis", "casting", "rolling",
            "mining", "vehicles");

    private final View view;
    private final double wholeT;
    private final Map<Ends, Double> flows = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private record Ends(String from, String to) {
    }

    private CarbonDrawing(View view, CarbonBalance carbon) {
        this.view = view;
        this.wholeT = carbon.inT() + carbon.fromStockT();
        carbon.paths().stream().filter(path -> path.carbonT() > 0).forEach(path -> add(path.from(), path.to(), path.carbonT()));
    }

    static SankeyData of(View view, CarbonBalance carbon) {
        var drawing = new CarbonDrawing(view, carbon);
        drawing.gather();
        drawing.cut();
        var bands = new ArrayList<Band>();
        drawing.flows.forEach((ends, carbonT) -> bands.add(new Band(ends.from, ends.to, carbonT)));
        return new SankeyData(view.say("chart.carbon"), drawing.inOrder(), bands);
    }

    private void add(String from, String to, double carbonT) {
        flows.merge(new Ends(from, to), carbonT, Double::sum);
    }

    private static Kind kind(String place) {
        return CarbonBalance.isInput(place) ? Kind.INPUT : CarbonBalance.isOutput(place) ? Kind.OUTPUT : Kind.PROCESS;
    }

    private Set<String> places() {
        var places = new LinkedHashSet<String>();
        flows.keySet().forEach(ends -> places.addAll(List.of(ends.from, ends.to)));
        return places;
    }

    /** Carbon that passes through a place: the more of what comes and what goes [t C]. */
    private double carbonT(String place) {
        double in = 0;
        double out = 0;
        for (Map.Entry<Ends, Double> flow : flows.entrySet()) {
            in += flow.getKey().to.equals(place) ? flow.getValue() : 0;
            out += flow.getKey().from.equals(place) ? flow.getValue() : 0;
        }
        return Math.max(in, out);
    }

    /** Little places of a kind become one. What went from one of them to another is then within and not drawn. */
    private void gather() {
        var names = new LinkedHashMap<String, String>();
        for (Kind kind : Kind.values()) {
            List<String> little = places().stream()
                    .filter(place -> kind(place) == kind && carbonT(place) < LITTLE_FRAC * wholeT).toList();
            if (little.size() > 1) {
                little.forEach(place -> names.put(place, others(kind)));
            }
        }
        var before = new LinkedHashMap<>(flows);
        flows.clear();
        before.forEach((ends, carbonT) -> {
            String from = names.getOrDefault(ends.from, ends.from);
            String to = names.getOrDefault(ends.to, ends.to);
            if (!from.equals(to)) {
                add(from, to, carbonT);
            }
        });
        places().forEach(place -> put(place, view.labels().place(place), kind(place), false));
    }

    private static String others(Kind kind) {
        return switch (kind) {
            case INPUT -> "in-others";
            case PROCESS -> "others";
            case OUTPUT -> "out-others";
        };
    }

    private void put(String key, String name, Kind kind, boolean loose) {
        double carbonT = carbonT(key);
        nodes.put(key, new Node(key, name, view.say("chart.carbon.node", Map.of("carbon", Numbers.fixed(carbonT, 0), "share",
                Numbers.share(carbonT, wholeT))), kind, loose));
    }

    /** Of the flows between processes the larger ones go on; one that would close a circle with them is cut. */
    private void cut() {
        List<Ends> between = flows.keySet().stream().filter(ends -> kind(ends.from) == Kind.PROCESS && kind(ends.to) == Kind.PROCESS)
                .sorted((one, other) -> Double.compare(flows.get(other), flows.get(one))).toList();
        var onward = new ArrayList<Ends>();
        for (Ends ends : between) {
            if (reaches(ends.to, ends.from, onward, new HashSet<>())) {
                cut(ends);
            } else {
                onward.add(ends);
            }
        }
    }

    private static boolean reaches(String from, String to, List<Ends> flows, Set<String> seen) {
        return from.equals(to) || seen.add(from) && flows.stream().filter(ends -> ends.from.equals(from))
                .anyMatch(ends -> reaches(ends.to, to, flows, seen));
    }

    private void cut(Ends ends) {
        double carbonT = flows.remove(ends);
        boolean butts = ends.equals(new Ends("electrolysis", "baking"));
        String taken = butts ? "back-butts" : "back:" + ends.from + ":" + ends.to;
        String given = butts ? "back-butts-out" : "back-out:" + ends.from + ":" + ends.to;
        add(taken, ends.to, carbonT);
        add(ends.from, given, carbonT);
        put(taken, butts ? view.labels().place(taken) : view.say("place.back", Map.of("place", view.labels().place(ends.from))),
                Kind.INPUT, true);
        put(given, butts ? view.labels().place(given) : view.say("place.back-out", Map.of("place", view.labels().place(ends.to))),
                Kind.OUTPUT, true);
    }

    /** The nodes in the order in which they stand first: processes in that of their list, an end as the process it has most to do with. */
    private List<Node> inOrder() {
        return nodes.values().stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(Node node) {
        String key = node.key();
        String process = node.kind() == Kind.PROCESS ? key : flows.entrySet().stream()
                .filter(flow -> flow.getKey().from.equals(key) || flow.getKey().to.equals(key)).max(Map.Entry.comparingByValue())
                .map(flow -> flow.getKey().from.equals(key) ? flow.getKey().to : flow.getKey().from).orElse(key);
        int rank = PROCESSES.indexOf(process);
        return rank < 0 ? PROCESSES.size() : rank;
    }

    /** The flows of a year, those between the same places as one, in the order of the year. */
    static List<CarbonPath> together(CarbonBalance carbon) {
        var sums = new LinkedHashMap<Ends, Double>();
        carbon.paths().forEach(path -> sums.merge(new Ends(path.from(), path.to()), path.carbonT(), Double::sum));
        return sums.entrySet().stream().map(sum -> new CarbonPath(sum.getKey().from, sum.getKey().to, sum.getValue())).toList();
    }
}
