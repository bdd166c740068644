package org.potline.twin.flow.alumina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.flow.Balances;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.CarbonFlow;
import org.potline.twin.flow.book.TrueEmission;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.Bounded;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/** What a refinery tells, whatever its parameters; its mine and its potlines. */
class RefineryStreamsTest {
    private static final YearSteps HOURS = YearSteps.hourly(new YearHours(2025, ZoneId.of("Asia/Shanghai")));
    private static final YearSteps MONTHS = YearSteps.monthly(new YearHours(2025, ZoneId.of("Asia/Shanghai")));

    @Test @DisplayName("every refinery has the streams and measurands of its parameters, the sources of these, and carbon out is carbon in")
    void tellsWhatItHas() {
        var sources = List.of("limestone@alumina", "anthracite@lime-kiln", "natural-gas@calcination", "bituminous@gasifier");
        tells(Refinery.BAYER, sources);
        tells(Refinery.SINTER, List.of("limestone@alumina", "anthracite@lime-kiln", "soda-ash@alumina", "natural-gas@calcination",
                "bituminous@gasifier"));
        tells(Models.with(Refinery.BAYER, "limePurchasedPct", 100, "producerGasPct", 0), List.of("natural-gas@calcination"));
        tells(Models.with(Refinery.BAYER, "limePurchasedPct", 0, "producerGasPct", 100),
                List.of("limestone@alumina", "anthracite@lime-kiln", "bituminous@gasifier"));
        tells(Models.with(Refinery.SINTER, "limeKgPerT", 0, "sodaAshKgPerT", 0), List.of("natural-gas@calcination", "bituminous@gasifier"));
    }

    private static void tells(AluminaModel model, List<String> sources) {
        var plant = Refinery.alone(model);
        var flows = Simulation.year(plant, 2025, 2);
        var wanted = new TreeSet<String>();
        ProcessStreams.of(plant.process(ProcessKind.ALUMINA).orElseThrow(), plant.processes())
                .forEach((stream, known) -> known.measures().forEach(measures -> wanted.add(stream + " " + measures)));
        assertEquals(wanted, new TreeSet<>(flows.all().stream().map(series -> series.stream() + " " + series.measures()).toList()));
        assertEquals(wanted.size(), flows.all().size());
        assertEquals(sources, flows.emissions().stream().map(TrueEmission::source).toList());
        double inT = flows.carbonFlows().stream().filter(one -> one.to().equals("alumina")).mapToDouble(CarbonFlow::carbonT).sum();
        double outT = flows.carbonFlows().stream().filter(one -> one.from().equals("alumina")).mapToDouble(CarbonFlow::carbonT).sum();
        assertEquals(inT, outT, 1e-10 * inT);
        assertTrue(flows.carbonFlows().stream().allMatch(one -> one.to().matches("alumina|out-(co2-stack|ash|tar|mud|unburnt|stock)")));
    }

    @ParameterizedTest(name = "draw {0}")
    @DisplayName("no refinery the reader accepts makes a negative or unbounded flow, by hours or months, and every balance closes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void staysPossible(int draw) {
        var plant = Refinery.plant(drawn(draw));
        for (var flows : List.of(Simulation.year(plant, 2025, draw), Simulation.months(plant, 2025, draw))) {
            flows.all().forEach(series -> assertTrue(Arrays.stream(series.values()).allMatch(value -> value >= 0 && Double.isFinite(value)),
                    () -> series.stream() + " " + series.measures() + " of " + plant.processes()));
            flows.emissions().forEach(emission -> assertTrue(Arrays.stream(emission.co2Kg())
                    .allMatch(value -> value >= 0 && Double.isFinite(value)), () -> emission.source() + " of " + plant.processes()));
            for (Balance balance : Balances.of(flows, new HourRange(0, flows.steps().count()))) {
                assertTrue(balance.in() == 0 && balance.out() == 0 || balance.relativeError() < 1e-9, balance::toString);
            }
        }
    }

    /** A refinery with a third of its parameters anywhere within their limits, drawn again until its own laws accept it. */
    private static AluminaModel drawn(int draw) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            Noise noise = Noise.of(draw, "extreme refinery " + attempt);
            var parts = AluminaModel.class.getRecordComponents();
            var changes = new ArrayList<Object>();
            for (int i = 0; i < parts.length; i++) {
                Bounded bounds = parts[i].getAnnotation(Bounded.class);
                double at = noise.uniform(3 * i + 1);
                if (noise.uniform(3 * i) < 1.0 / 3) {
                    changes.add(parts[i].getName());
                    // a tenth of them at a limit itself
                    changes.add(at < 0.05 ? bounds.min() : at > 0.95 ? bounds.max() : bounds.min() + (bounds.max() - bounds.min()) * at);
                }
            }
            try {
                return Models.with(Refinery.BAYER, changes.toArray());
            } catch (IllegalArgumentException e) {
                // not a refinery that could be; draw again
            }
        }
        throw new IllegalStateException("No refinery was accepted in draw " + draw);
    }

    @Test @DisplayName("a gas that holds more heat than its coal is no gas: 0.61 x 0.93 of carbon in it hold 17.33 GJ/t")
    void refusesMoreHeatThanTheCoalHas() {
        // (0.26 x 282.98 + 0.13 x 241.81 + 0.02 x 802.60) / 0.33 = 366.85 kJ/mol C; 0.5673 / 12.011 x 366.85 = 17.327 GJ/t
        Models.with(Refinery.BAYER, "gasifierCoalNcvGjPerT", 17.4);
        assertThrows(IllegalArgumentException.class,
                () -> Models.with(Refinery.BAYER, "gasifierCoalNcvGjPerT", 17.2));
    }

    @Test @DisplayName("a mine that gives 80 % leaves 20 % to be bought; what potlines draw above the production is bought, not less, not more")
    void takesFromTheMineAndGivesToTheLines() {
        var refinery = Refinery.run(Refinery.BAYER, HOURS, 3, 0.8 * 4_656_487 / 24, 100_000);
        var book = refinery.book();
        double minedKg = book.sum(AluminaAccount.FROM_MINE_KG);
        assertEquals(0.8 * 4_656_487 * 365, minedKg, 1);
        double chargedKg = book.sum(AluminaAccount.CHARGED_KG);
        double yardKg = book.before(AluminaAccount.YARD_KG, 8760) - book.before(AluminaAccount.YARD_KG, 0);
        assertEquals(chargedKg + yardKg, book.sum(AluminaAccount.RECEIVED_KG), 1e-9 * chargedKg);
        assertEquals(0.2, 1 - minedKg / book.sum(AluminaAccount.RECEIVED_KG), 0.02);
        // 2400 t drawn a day, 2192 made: 208 bought once the silos are down to half
        assertEquals(876_000, book.sum(AluminaAccount.DRAWN_KG) / 1000, 1e-6);
        double boughtT = book.sum(AluminaAccount.BOUGHT_KG) / 1000;
        assertEquals(876_000 - book.sum(AluminaAccount.ALUMINA_KG) / 1000 - 10_960, boughtT, 1);
        assertEquals(0, book.sum(AluminaAccount.SOLD_KG), 21_920_000 * 1e-2);
    }

    @Test @DisplayName("with a mine, months and hours receive the same over the year within a day's use")
    void receivesAlikeByMonths() {
        double mineKgPerH = 0.5 * 4_656_487 / 24;
        double hours = Refinery.run(Refinery.BAYER, HOURS, 4, mineKgPerH, 90_000).book().sum(AluminaAccount.RECEIVED_KG);
        double months = Refinery.run(Refinery.BAYER, MONTHS, 4, mineKgPerH, 90_000).book().sum(AluminaAccount.RECEIVED_KG);
        assertEquals(hours, months, 4_656_487);
    }

    @Test @DisplayName("a yard with no stock aimed at still feeds the digesters: trains of a week's use, and what is missing at once")
    void neverStarves() {
        for (YearSteps steps : List.of(HOURS, MONTHS)) {
            var refinery = Refinery.run(Models.with(Refinery.BAYER, "bauxiteStockDays", 0, "hydrateStockDays", 0), steps, 5, 0, 0);
            assertEquals(800_000, refinery.book().sum(AluminaAccount.ALUMINA_KG) / 1000, 9000);
            for (double yardKg : refinery.book().values(AluminaAccount.YARD_KG)) {
                assertTrue(yardKg >= 0);
            }
        }
    }
}
