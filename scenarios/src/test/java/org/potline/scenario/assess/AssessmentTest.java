package org.potline.scenario.assess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.check.Checker;
import org.potline.rules.data.LedgerBooking;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Editions;
import org.potline.scenario.compare.Comparison;
import org.potline.scenario.compare.Difference;
import org.potline.scenario.compare.Explained;
import org.potline.scenario.compare.TrueMass;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.yaml.Content;

/** The whole way, for the plant that comes with the program. */
class AssessmentTest {
    private static final Plant PLANT = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
    private static final Method CETS = Methods.load("cets-2024");

    @Test
    @DisplayName("sources add to the total, months to the year, and the truth's months to its year")
    void partsAddUp() {
        MeteredYear year = Assessment.meter(PLANT, 2025, 3);
        Accounts accounts = Assessment.account(Assessment.book(PLANT, year.readings()), CETS, 2025);
        assertEquals(12, accounts.months().size());
        double sources = accounts.year().sources().stream().mapToDouble(SourceResult::tCo2e).sum();
        double months = accounts.months().stream().mapToDouble(Inventory::totalTCo2e).sum();
        assertEquals(accounts.year().totalTCo2e(), sources, 1e-9 * sources);
        assertEquals(accounts.year().totalTCo2e(), months, 1e-9 * months);
        for (TrueMass mass : year.truth()) {
            assertEquals(12, mass.co2T().length);
        }
    }

    /**
     * With perfect meters and laboratories what is left of the difference is the method's own: the carbon dust it counts as burnt,
     * the slope it has for the plant's own gas law, the fuels' default factors.
     */
    @Test
    @DisplayName("with perfect meters the reported fuel carbon is the true one but for the default oxidation factor")
    void perfectMetersLeaveTheMethod() {
        TrueFlows truth = Simulation.year(PLANT, 2025, 3);
        Inventory reported = Assessment.account(LedgerBooking.book(PLANT, Readings.of(PLANT, perfect(), truth, 3).year()), CETS, 2025).year();
        Map<String, Double> trueTonnes = new LinkedHashMap<>();
        for (TrueSource source : Assessment.compare(TrueMass.of(truth), CETS, PLANT, 2025)) {
            trueTonnes.put(source.id(), source.year());
        }
        SourceResult gas = reported.sources().stream().filter(source -> source.id().equals("natural-gas@casting")).findFirst().orElseThrow();
        // default oxidation 99 %; the plant leaves 0.2 % unburnt: reported/true = 0.99/0.998; analyses carry the laboratory's errors
        assertEquals(0.99 / 0.998, gas.tCo2e() / trueTonnes.get("natural-gas@casting"), 0.01);
        assertTrue(trueTonnes.containsKey("low-voltage-pfc"));
        assertEquals(Set.of("anode", "anode-effect", "diesel@vehicles", "natural-gas@casting"),
                Set.copyOf(reported.sources().stream().map(SourceResult::id).sorted(Comparator.naturalOrder()).toList()));
    }

    private static Map<String, MeterType> perfect() {
        var types = new LinkedHashMap<String, MeterType>();
        MeterCatalogue.load().forEach((id, type) -> types.put(id, type.withoutErrors()));
        return types;
    }

    @Test
    @DisplayName("a source whose only meter is gone is missing, not forgotten; an incomplete total does not decide the scope")
    void aSourceWithoutItsMeterIsMissing() {
        var edition = Editions.load("jjf-al/draft-2025");
        Plant blind = without(PLANT, List.of("diesel@vehicles", "liquid-aluminium@electrolysis", "metal-pad@electrolysis",
                "baked-anode@electrolysis", "electricity@grid"));
        Inventory reported = Assessment.account(Assessment.book(blind, Assessment.meter(blind, 2025, 1).readings()), CETS, 2025).year();
        assertEquals(List.of("anode", "anode-effect", "diesel@vehicles", "electricity"), reported.missing());
        assertTrue(reported.totalTCo2e() < 26_000 && !reported.complete(), "only the gas is left");
        Checked checked = Assessment.check(new Checker(edition), edition, blind, 2025, reported);
        assertTrue(checked.findings().stream().anyMatch(finding -> finding.modality() == Modality.SHALL),
                "the declared emission keeps the plant in scope");
    }

    private static Plant without(Plant p, List<String> streams) {
        return new Plant(p.id(), p.name(), p.asOf(), p.timeZone(), p.entities(), p.processes(), p.streams(), p.points(),
                p.meters().stream().filter(meter -> !streams.contains(p.point(meter.point()).stream())).toList(), p.laboratory(), p.organisation(), p.candidates(), p.declared());
    }

    @Test
    @DisplayName("the casthouse given to another entity: neither the report nor the truth beside it has its gas, which is listed apart")
    void anotherEntityIsBesideTheReport() {
        Plant shared = ofAnother(PLANT, ProcessKind.CASTING);
        MeteredYear year = Assessment.meter(shared, 2025, 1);
        Inventory reported = Assessment.account(Assessment.book(shared, year.readings()), CETS, 2025).year();
        List<TrueSource> truth = Assessment.compare(year.truth(), CETS, shared, 2025);
        assertEquals(List.of("anode", "anode-effect", "diesel@vehicles"), reported.sources().stream().map(SourceResult::id).toList());
        assertTrue(reported.complete());
        assertEquals(List.of("anode", "anode-effect", "diesel@vehicles"),
                truth.stream().filter(TrueSource::seen).map(TrueSource::id).sorted().toList());
        assertEquals(List.of("low-voltage-pfc", "natural-gas@casting"),
                truth.stream().filter(source -> !source.seen() && source.year() > 0).map(TrueSource::id).sorted().toList());
        assertEquals(List.of("anode", "anode-effect", "diesel@vehicles"),
                Difference.of(reported, truth).stream().map(Difference::source).toList());
        Comparison comparison = Assessment.compare(year, reported, CETS, List.of(), shared, 2025);
        assertEquals(List.of("anode", "anode-effect", "diesel@vehicles", "low-voltage-pfc"),
                comparison.explained().stream().map(Explained::source).toList());
        addsUp(reported, comparison);
    }

    /** Reported total minus all that the entity truly emits = sum of the parts. */
    private static void addsUp(Inventory reported, Comparison comparison) {
        double emitted = comparison.truth().stream().filter(TrueSource::ofEntity).mapToDouble(TrueSource::year).sum();
        double parts = 0;
        for (Explained one : comparison.explained()) {
            parts += one.meterTCo2e() + one.factorTCo2e() + one.boundaryTCo2e();
            assertEquals(one.tCo2e(), one.meterTCo2e() + one.factorTCo2e() + one.boundaryTCo2e(), 1e-9 * emitted, one.source());
        }
        assertEquals(reported.totalTCo2e() - emitted, parts, 1e-9 * emitted);
    }

    @Test
    @DisplayName("reported minus all truly emitted is the sum of meter, factor and boundary, also where a meter is gone")
    void explainsTheDifference() {
        for (Plant plant : List.of(PLANT, without(PLANT, List.of("diesel@vehicles", "metal-pad@electrolysis")))) {
            MeteredYear year = Assessment.meter(plant, 2025, 4);
            Inventory reported = Assessment.account(Assessment.book(plant, year.readings()), CETS, 2025).year();
            addsUp(reported, Assessment.compare(year, reported, CETS, List.of(), plant, 2025));
        }
    }

    @Test
    @DisplayName("with perfect meters and analyses no part is the meters'; what a seed draws for meters moves no factor")
    void errorFreeReadingsLeaveNothingToTheMeters() {
        MeteredYear year = Assessment.meter(PLANT, 2025, 4);
        Inventory reported = Assessment.account(year.errorFree(), CETS, 2025).year();
        Comparison perfect = Assessment.compare(year, reported, CETS, List.of(), PLANT, 2025);
        perfect.explained().forEach(one -> assertEquals(0, one.meterTCo2e(), 0, one.source()));
        Inventory erring = Assessment.account(Assessment.book(PLANT, year.readings()), CETS, 2025).year();
        Comparison real = Assessment.compare(year, erring, CETS, List.of(), PLANT, 2025);
        assertEquals(perfect.explained().stream().map(Explained::factorTCo2e).toList(),
                real.explained().stream().map(Explained::factorTCo2e).toList());
        assertTrue(real.explained().stream().filter(one -> !one.unseen()).allMatch(one -> one.meterTCo2e() != 0));
    }

    @Test
    @DisplayName("the default oxidation of the gas is its whole factor part: 0.99 of the carbon burnt is reported, the plant burns 0.998")
    void theDefaultIsTheFactorPart() {
        MeteredYear year = Assessment.meter(PLANT, 2025, 3);
        Inventory reported = Assessment.account(Assessment.book(PLANT, year.readings()), CETS, 2025).year();
        Explained gas = Assessment.compare(year, reported, CETS, List.of(), PLANT, 2025).explained().stream()
                .filter(one -> one.source().equals("natural-gas@casting")).findFirst().orElseThrow();
        // 44/12 stands in the method for the ratio of the molar masses, 44.009/12.011; the CO2 that came with the gas, one part in a
        // hundred, leaves whole, so that the plant burns a little more than 0.998: hence 1e-4
        double factor = 0.99 / 0.998 * (44.0 / 12) / (44.009 / 12.011) - 1;
        assertEquals(factor * gas.trueTCo2e().orElseThrow(), gas.factorTCo2e(), 1e-4 * gas.trueTCo2e().orElseThrow());
    }

    @Test
    @DisplayName("the electrolysis given to another entity is nothing the reporting one lacks")
    void anothersElectrolysisIsNotMissing() {
        Plant shared = ofAnother(PLANT, ProcessKind.ELECTROLYSIS);
        Inventory reported = Assessment.account(Assessment.book(shared, Assessment.meter(shared, 2025, 1).readings()), CETS, 2025).year();
        assertEquals(List.of("diesel@vehicles", "natural-gas@casting"), reported.sources().stream().map(SourceResult::id).toList());
        assertEquals(List.of(), reported.missing());
    }

    private static Plant ofAnother(Plant p, ProcessKind kind) {
        List<PlantProcess> processes = p.processes().stream().map(process -> process.kind() != kind ? process
                : new PlantProcess(process.id(), process.kind(), process.place(), process.name(), "another", process.equipment(), process.model())).toList();
        List<LegalEntity> entities = Stream.concat(p.entities().stream(),
                Stream.of(new LegalEntity("another", p.name(), false))).toList();
        return new Plant(p.id(), p.name(), p.asOf(), p.timeZone(), entities, processes, p.streams(), p.points(), p.meters(),
                p.laboratory(), p.organisation(), p.candidates(), p.declared());
    }

    @Test
    @DisplayName("an hour belongs to the month in which it begins in the plant's own time zone, to the last one before midnight")
    void booksHoursToTheirMonth() {
        TrueFlows truth = Simulation.year(PLANT, 2025, 3);
        List<TrueMass> masses = TrueMass.of(truth);
        for (int source = 0; source < masses.size(); source++) {
            double[] hourlyKg = truth.emissions().get(source).co2Kg();
            var sums = new double[12];
            for (int hour = 0; hour < hourlyKg.length; hour++) {
                sums[ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, PLANT.timeZone()).plusHours(hour).getMonthValue() - 1] += hourlyKg[hour] / 1000;
            }
            assertArrayEquals(sums, masses.get(source).co2T(), 1e-6, masses.get(source).source());
        }
    }

    @Test
    @DisplayName("another seed is another year, the same seed the same")
    void seedsDecide() {
        List<Double> once = totals(4);
        assertEquals(once, totals(4));
        assertTrue(!once.equals(totals(5)));
    }

    private static List<Double> totals(long seed) {
        Accounts accounts = Assessment.account(Assessment.book(PLANT, Assessment.meter(PLANT, 2025, seed).readings()), CETS, 2025);
        return accounts.months().stream().map(Inventory::totalTCo2e).toList();
    }
}
