package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

class HotSpotsTest {
    private static SourceResult source(String id, double tCo2e) {
        return new SourceResult(id, tCo2e, tCo2e, OptionalDouble.empty(), new Gases(tCo2e, 0, 0), List.of(), List.of());
    }

    private static Inventory inventory(SourceResult... sources) {
        double total = Arrays.stream(sources).mapToDouble(SourceResult::tCo2e).sum();
        return new Inventory("cets-2024", "2025", total, total, OptionalDouble.empty(), total, List.of(sources), List.of(), true,
                List.of(), List.of(), Optional.empty());
    }

    private static Ledger metal(double... monthsT) {
        return new Ledger(Arrays.stream(monthsT).mapToObj(tonnes -> new LedgerRow("2025", "electrolysis", "liquid-aluminium", tonnes, "t",
                OptionalDouble.empty())).toList());
    }

    private static HotSpot spot(String id, String process, double tCo2e, double share, double cumulated, double kgPerT) {
        return new HotSpot(id, process, tCo2e, share, cumulated, OptionalDouble.of(kgPerT));
    }

    @Test
    @DisplayName("of 1 000 t the power coal is 50 %, anodes 25 %, PFC 12.5 %: ranked, cumulated, per 500 t of metal, and summed by the ledger's places")
    void ranks() {
        HotSpots spots = HotSpots.of(inventory(source("anode", 250), source("anode-effect", 125), source("bituminous@power", 500),
                source("natural-gas@casting", 62.5), source("diesel", 62.5)), metal(200, 300), Optional.empty());
        assertEquals(List.of(spot("bituminous@power", "power", 500, 0.5, 0.5, 1000), spot("anode", "electrolysis", 250, 0.25, 0.75, 500),
                spot("anode-effect", "electrolysis", 125, 0.125, 0.875, 250), spot("natural-gas@casting", "casting", 62.5, 0.0625, 0.9375, 125),
                spot("diesel", HotSpots.NO_PLACE, 62.5, 0.0625, 1, 125)), spots.sources());
        assertEquals(List.of(spot("power", "power", 500, 0.5, 0.5, 1000), spot("electrolysis", "electrolysis", 375, 0.375, 0.875, 750),
                spot("casting", "casting", 62.5, 0.0625, 0.9375, 125), spot(HotSpots.NO_PLACE, HotSpots.NO_PLACE, 62.5, 0.0625, 1, 125)),
                spots.processes());
        assertEquals(List.of("bituminous@power", "anode", "anode-effect"), spots.largest().stream().map(HotSpot::id).toList(),
                "75 % before the third is less than four fifths, 87.5 % before the fourth is not");
    }

    @Test
    @DisplayName("without metal nothing is per tonne; of nothing there are no shares; electricity sold more than bought comes last")
    void standsWithoutMetal() {
        HotSpots spots = HotSpots.of(inventory(source("electricity", -50), source("diesel@yard", 50)), metal(), Optional.empty());
        assertEquals(List.of("diesel@yard", "electricity"), spots.sources().stream().map(HotSpot::id).toList());
        assertEquals(List.of(0.0, 0.0), spots.sources().stream().map(HotSpot::shareFrac).toList());
        assertEquals(OptionalDouble.empty(), spots.sources().get(0).kgPerT());
    }

    @Test
    @DisplayName("in a plant a source is of the process that runs its stream, whatever the stream's place is called")
    void knowsThePlantsProcesses() {
        Plant plant = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
        HotSpots spots = HotSpots.of(inventory(source("anode", 3), source("diesel@vehicles", 2), source("heat@nowhere", 1)), metal(1),
                Optional.of(plant));
        String ofDiesel = plant.streams().stream().filter(stream -> stream.id().equals("diesel@vehicles")).findFirst().orElseThrow().process();
        String line = plant.processes().stream().filter(process -> process.kind().name().equals("ELECTROLYSIS")).findFirst().orElseThrow().id();
        assertEquals(List.of(line, ofDiesel, "nowhere"), spots.sources().stream().map(HotSpot::process).toList());
    }
}
