package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerStreams;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;

/**
 * Where an inventory's emission is: its sources ranked, and the sums of its processes.
 *
 * @param metalT    liquid aluminium of the ledger [t]; empty where it has none
 * @param sources   the sources, the largest first; equal ones in the order of the inventory
 * @param processes the processes, the largest first
 * @see "JJF drafting notes, data analysis: emission hot spots (DAT-11 of our list of clauses)"
 */
public record HotSpots(OptionalDouble metalT, List<HotSpot> sources, List<HotSpot> processes) {
    /** The process of what the ledger gives no place. */
    public static final String NO_PLACE = "no-place";
    private static final String ELECTROLYSIS = "electrolysis";
    private static final String METAL = "liquid-aluminium";
    private static final double KG_PER_T = 1000;
    private static final double MOST_FRAC = 0.8;
    private static final int LEAST = 3;
    private static final int LARGEST = 5;

    public HotSpots {
        sources = List.copyOf(sources);
        processes = List.copyOf(processes);
    }

    /** @param plant the plant, where one is known: then a process is one of its own, else the place of the stream */
    public static HotSpots of(Inventory inventory, Ledger ledger, Optional<Plant> plant) {
        OptionalDouble metalT = metalT(ledger);
        var unranked = new ArrayList<HotSpot>();
        var sums = new LinkedHashMap<String, Double>();
        for (SourceResult source : inventory.sources()) {
            String process = plant.flatMap(known -> process(known, source.id())).orElseGet(() -> place(source.id()));
            unranked.add(new HotSpot(source.id(), process, source.tCo2e(), 0, 0, OptionalDouble.empty()));
            sums.merge(process, source.tCo2e(), Double::sum);
        }
        var processes = new ArrayList<HotSpot>();
        sums.forEach((process, tCo2e) -> processes.add(new HotSpot(process, process, tCo2e, 0, 0, OptionalDouble.empty())));
        return new HotSpots(metalT, ranked(unranked, inventory.totalTCo2e(), metalT), ranked(processes, inventory.totalTCo2e(), metalT));
    }

    private static List<HotSpot> ranked(List<HotSpot> unranked, double totalTCo2e, OptionalDouble metalT) {
        var ranked = new ArrayList<HotSpot>();
        double cumulated = 0;
        for (HotSpot one : unranked.stream().sorted(Comparator.comparingDouble((HotSpot spot) -> -spot.tCo2e())).toList()) {
            cumulated += one.tCo2e();
            ranked.add(new HotSpot(one.id(), one.process(), one.tCo2e(), frac(one.tCo2e(), totalTCo2e), frac(cumulated, totalTCo2e),
                    metalT.isPresent() ? OptionalDouble.of(one.tCo2e() * KG_PER_T / metalT.getAsDouble()) : OptionalDouble.empty()));
        }
        return ranked;
    }

    private static double frac(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Liquid aluminium of a ledger [t]; empty where it has none. */
    public static OptionalDouble metalT(Ledger ledger) {
        double sum = ledger.rows().stream().filter(row -> row.item().equals(METAL)
                && LedgerVocabulary.substance(row.stream()).equals(ELECTROLYSIS)).map(LedgerRow::value).reduce(0.0, Double::sum);
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    /**
     * The process of a plant that runs a source: of what comes from the pots the potline, of a stream its own, of what no stream is
     * called after the first that has a stream at its place.
     */
    private static Optional<String> process(Plant plant, String source) {
        if (MethodBoundary.isOfElectrolysis(source)) {
            String line = ELECTROLYSIS + LedgerVocabulary.place(source);
            return plant.processes().stream().filter(process -> process.kind() == ProcessKind.ELECTROLYSIS
                    && LedgerStreams.of(process).equals(line)).map(PlantProcess::id).findFirst();
        }
        String place = LedgerVocabulary.place(source);
        return plant.streams().stream().filter(stream -> LedgerStreams.of(stream.id()).equals(source)).findFirst()
                .or(() -> plant.streams().stream().filter(stream -> !place.isEmpty() && LedgerVocabulary.place(stream.id()).equals(place))
                        .findFirst()).map(SourceStream::process);
    }

    private static String place(String source) {
        if (MethodBoundary.isOfElectrolysis(source)) {
            return ELECTROLYSIS + LedgerVocabulary.place(source);
        }
        String place = LedgerVocabulary.place(source);
        return place.isEmpty() ? NO_PLACE : place.substring(1);
    }

    /** The largest sources: those that make up four fifths of the total, three at least where there are so many, five at most. */
    public List<HotSpot> largest() {
        var largest = new ArrayList<HotSpot>();
        for (HotSpot source : sources) {
            if (largest.size() < LEAST || largest.size() < LARGEST && source.cumulatedFrac() - source.shareFrac() < MOST_FRAC) {
                largest.add(source);
            }
        }
        return largest;
    }
}
