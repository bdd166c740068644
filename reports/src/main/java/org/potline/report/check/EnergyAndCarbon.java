package org.potline.report.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.rules.engine.Verdict;
import org.potline.rules.finding.EquippingRate;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.SourceStream;

/**
 * The energy metering that GB 17167 counts at a stream beside the carbon metering that the specification asks for there: what there is already
 * and what a plant metered for energy alone still lacks.
 */
public final class EnergyAndCarbon {
    /** The clause of GB 17167 whose verdicts name the streams that have their energy meter. */
    public static final String ENERGY_CLAUSE = "EQ-5";

    /**
     * One stream.
     *
     * @param process process
     * @param stream  stream
     * @param energy  tiers at which its energy is metered by GB 17167: {@code enterprise}, {@code sub-unit}, {@code main-equipment}
     * @param has     carbon metering there is, as needs {@code STREAM/LEVEL/ITEM/WHAT}
     * @param lacks   carbon metering that is missing
     */
    public record Line(String process, String stream, List<String> energy, List<String> has, List<String> lacks) {
        public Line {
            energy = List.copyOf(energy);
            has = List.copyOf(has);
            lacks = List.copyOf(lacks);
        }

        /** Whether its energy is metered and carbon metering is missing. */
        public boolean energyAlone() {
            return !energy.isEmpty() && !lacks.isEmpty();
        }
    }

    private EnergyAndCarbon() {
    }

    /** The streams of which either is spoken, in the order of the processes, then of the plant's streams. */
    public static List<Line> of(CheckedPlant checked) {
        Map<String, Set<String>> energy = energy(checked);
        var has = new LinkedHashMap<String, List<String>>();
        var lacks = new LinkedHashMap<String, List<String>>();
        for (EquippingRate rate : checked.result().rates()) {
            rate.counted().forEach(need -> has.computeIfAbsent(stream(need), id -> new ArrayList<>()).add(need));
            rate.missed().forEach(need -> lacks.computeIfAbsent(stream(need), id -> new ArrayList<>()).add(need));
        }
        var lines = new ArrayList<Line>();
        for (PlantProcess process : checked.plant().processes()) {
            for (SourceStream stream : checked.plant().streams()) {
                String id = stream.id();
                if (stream.process().equals(process.id()) && (energy.containsKey(id) || has.containsKey(id) || lacks.containsKey(id))) {
                    lines.add(new Line(process.id(), id, List.copyOf(energy.getOrDefault(id, Set.of())), has.getOrDefault(id, List.of()),
                            lacks.getOrDefault(id, List.of())));
                }
            }
        }
        return lines;
    }

    private static Map<String, Set<String>> energy(CheckedPlant checked) {
        var tiers = new LinkedHashMap<String, Set<String>>();
        for (Verdict verdict : checked.result().verdicts()) {
            if (verdict.clause().equals(ENERGY_CLAUSE)) {
                verdict.evidence().stream().filter(need -> need.indexOf('/') > 0).forEach(need -> tiers
                        .computeIfAbsent(stream(need), id -> new LinkedHashSet<>()).add(need.substring(need.indexOf('/') + 1)));
            }
        }
        return tiers;
    }

    private static String stream(String need) {
        int slash = need.indexOf('/');
        return slash < 0 ? need : need.substring(0, slash);
    }

    /** Points of GB 17167 that are there and that are needed. */
    public static int[] energyPoints(CheckedPlant checked) {
        int there = 0;
        int missing = 0;
        for (Verdict verdict : checked.result().verdicts()) {
            if (verdict.clause().equals(ENERGY_CLAUSE)) {
                there += verdict.evidence().size();
                missing += (int) verdict.missing().stream().filter(need -> need.indexOf('/') > 0).count();
            }
        }
        return new int[] {there, there + missing};
    }
}
