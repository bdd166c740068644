package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.metering.MonthlyAnalysis;
import org.potline.twin.metering.MonthlyReading;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Laboratory;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Organisation;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.plant.UtilitiesModel;
import org.potline.twin.text.LocalText;
import org.potline.twin.time.YearHours;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/** Readings of a month to rows of the ledger, each by a sum worked by hand. */
class LedgerBookingTest {
    private static final LocalText NAME = new LocalText("名", "name");
    private String casthouse = "other";
    private final List<SourceStream> streams = new ArrayList<>();
    private final List<MeteringPoint> points = new ArrayList<>();
    private final List<Meter> meters = new ArrayList<>();
    private final List<MonthlyReading> readings = new ArrayList<>();
    private final List<MonthlyAnalysis> analyses = new ArrayList<>();

    private void stream(String id, Substance substance, String process, Crossing crossing, String from) {
        streams.add(new SourceStream(id, substance, NAME, process, crossing, Optional.ofNullable(from), AccountingRole.EMISSION));
    }

    private void meter(String no, String stream, Measurand measures, Level level, MeterStatus status) {
        String point = "P-" + stream + "-" + measures + (level == Level.EQUIPMENT ? no : "");
        if (points.stream().noneMatch(known -> known.id().equals(point))) {
            points.add(new MeteringPoint(point, NAME, stream, measures, Item.ACTIVITY_DATA, level, "none", Optional.empty()));
        }
        meters.add(new Meter(no, "type", point, NAME, "", Optional.empty(), "", "", "", NAME, "", status, "", "", 12,
                LocalDate.of(2020, 1, 1), List.of()));
    }

    private void meter(String no, String stream, Measurand measures) {
        meter(no, stream, measures, Level.PROCESS, MeterStatus.QUALIFIED);
    }

    private void reading(String meter, int month, double value, double u) {
        readings.add(new MonthlyReading(meter, month, Estimate.of(value, cause(meter + "/" + month, ErrorCause.Kind.READING), u)));
    }

    private void analysis(String stream, Measurand measures, int month, double value, double u) {
        analyses.add(new MonthlyAnalysis(stream, measures, month,
                Estimate.of(value, cause(stream + "/" + measures + "/" + month, ErrorCause.Kind.SAMPLES), u)));
    }

    private static ErrorCause cause(String id, ErrorCause.Kind kind) {
        return new ErrorCause(id, kind, Shape.NORMAL);
    }

    private Ledger book() {
        var own = new LegalEntity("own", NAME, true);
        var other = new LegalEntity("other", NAME, false);
        List<PlantProcess> processes = List.of(process("electrolysis", ProcessKind.ELECTROLYSIS, Optional.empty(), "own"), process("second", ProcessKind.ELECTROLYSIS, Optional.of("2"), "own"),
                process("utilities", ProcessKind.UTILITIES, Optional.empty(), "own"), process("casting", ProcessKind.CASTING, Optional.empty(), casthouse));
        var zone = ZoneId.of("Asia/Shanghai");
        var plant = new Plant("test", NAME, LocalDate.of(2025, 12, 31), zone, List.of(own, other), processes, streams, points,
                meters, new Laboratory(List.of(), List.of()), Organisation.NONE, List.of(), Optional.empty());
        return LedgerBooking.book(plant, new YearReadings(new YearHours(2025, zone), readings, analyses));
    }

    private static PlantProcess process(String id, ProcessKind kind, Optional<String> place, String entity) {
        return new PlantProcess(id, kind, place, NAME, entity, List.of(), new UtilitiesModel(1, 1, 1, 1, 0));
    }

    private static String shown(Ledger ledger) {
        return LedgerWriter.csv(ledger).substring("period,stream,item,value,unit,u\n".length()).strip();
    }

    @Test @DisplayName("8 000 t tapped and a pad that grows from 1 600 to 1 630 t are 8 030 t produced; u = √(6² + 2² + 3²) = 7")
    void booksMetalWithItsStock() {
        stream("liquid-aluminium@electrolysis", Substance.LIQUID_ALUMINIUM, "electrolysis", Crossing.INTERNAL, null);
        stream("metal-pad@electrolysis", Substance.METAL_PAD, "electrolysis", Crossing.INTERNAL, null);
        meter("W", "liquid-aluminium@electrolysis", Measurand.MASS);
        meter("S", "metal-pad@electrolysis", Measurand.STOCK);
        reading("S", 0, 1600, 2);
        reading("S", 1, 1630, 3);
        reading("W", 1, 8000, 6);
        reading("W", 2, 7000, 6);   // no survey in February: what was tapped stands for what was made
        assertEquals("""
                2025-01,electrolysis,liquid-aluminium,8030,t,7
                2025-02,electrolysis,liquid-aluminium,7000,t,6
                2025-01,electrolysis,metal-tapped,8000,t,6
                2025-02,electrolysis,metal-tapped,7000,t,6
                2025-01,electrolysis,opening-pad,1600,t,2
                2025-02,electrolysis,opening-pad,1630,t,3
                2025-01,electrolysis,closing-pad,1630,t,3""", shown(book()));
    }

    @Test @DisplayName("two surveys that share 80 t of a calibration's error, one half of it larger, change by 40 t of it: u = √(40² + 30² + 30²), not √(2·30² + 80² + 120²)")
    void booksWhatSurveysShare() {
        stream("liquid-aluminium@electrolysis", Substance.LIQUID_ALUMINIUM, "electrolysis", Crossing.INTERNAL, null);
        stream("metal-pad@electrolysis", Substance.METAL_PAD, "electrolysis", Crossing.INTERNAL, null);
        meter("W", "liquid-aluminium@electrolysis", Measurand.MASS);
        meter("S", "metal-pad@electrolysis", Measurand.STOCK);
        ErrorCause calibration = cause("meter/S/calibration/2024-12-01", ErrorCause.Kind.CALIBRATION);
        readings.add(new MonthlyReading("S", 0, Estimate.of(1600, calibration, 80).plus(Estimate.of(0, cause("S/0", ErrorCause.Kind.READING), 30))));
        readings.add(new MonthlyReading("S", 1, Estimate.of(2400, calibration, 120).plus(Estimate.of(0, cause("S/1", ErrorCause.Kind.READING), 30))));
        readings.add(new MonthlyReading("W", 1, Estimate.exact(8000)));
        Ledger ledger = book();
        LedgerRow produced = ledger.rows().get(0);
        assertEquals(Math.sqrt(40 * 40 + 30 * 30 + 30 * 30), produced.u().orElseThrow(), 1e-12);
        assertEquals(List.of("S/0 -30.0", "S/1 30.0", "meter/S/calibration/2024-12-01 40.0"), produced.errors().stream()
                .map(share -> share.cause().id() + " " + share.amount()).toList());
        LedgerRow opening = ledger.rows().stream().filter(row -> row.item().equals("opening-pad")).findFirst().orElseThrow();
        assertEquals(List.of("S/0", "meter/S/calibration/2024-12-01"), opening.errors().stream().map(share -> share.cause().id()).toList());
        // the same terms without the sum follow from each other alike
        Ledger terms = DerivedAmounts.of(new Ledger(ledger.of("2025-01").rows().stream().filter(row -> !row.item().equals("liquid-aluminium")).toList()));
        assertEquals(List.of(produced.estimate()), terms.derived().stream().map(LedgerRow::estimate).toList());
    }

    @Test @DisplayName("a flow monitor that is part of another meter gives no reading of the point: that of the head counts, and without it none")
    void ignoresMembersOfAChain() {
        stream("natural-gas@casting", Substance.NATURAL_GAS, "electrolysis", Crossing.ENTERS, null);
        meter("H", "natural-gas@casting", Measurand.VOLUME_0C);
        Meter head = meters.remove(0);
        meters.add(new Meter("F", "type", List.of("H"), head.point(), NAME, "", Optional.empty(), "", "", "", NAME, "",
                MeterStatus.QUALIFIED, "", "", 12, LocalDate.of(2020, 1, 1), List.of()));
        meters.add(head);
        reading("F", 1, 900_000, 1);
        reading("F", 2, 900_000, 1);
        reading("H", 1, 800_000, 10_000);
        assertEquals("2025-01,natural-gas@casting,amount,80,1e4Nm3,1", shown(book()));
    }

    @Test @DisplayName("600 t butts of 4 000 t anodes are 15 %; 450 min over 3 600 pot-days are 0.125 min/cell-day; S and ash as analysed; without an anode plant butts are sold")
    void booksAnodes() {
        stream("baked-anode@electrolysis", Substance.BAKED_ANODE, "electrolysis", Crossing.INTERNAL, null);
        meter("A", "baked-anode@electrolysis", Measurand.MASS);
        meter("B", "butts@electrolysis", Measurand.MASS);
        meter("M", "anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES);
        meter("D", "anode-effect@electrolysis", Measurand.POT_DAYS);
        reading("A", 3, 4000, 0);
        reading("B", 3, 600, 6);
        reading("M", 3, 450, 0);
        reading("D", 3, 3600, 0);
        reading("B", 4, 600, 6);    // April has butts but no anodes: no share, no row
        analysis("baked-anode@electrolysis", Measurand.SULPHUR, 3, 1.9, 0.05);
        analysis("baked-anode@electrolysis", Measurand.ASH, 3, 0.35, 0.01);
        assertEquals("""
                2025-03,electrolysis,anode-gross,4000,t,0
                2025-03,electrolysis,butt-share,15,%,0.15
                2025-03,electrolysis,anode-sulphur,1.9,%,0.05
                2025-03,electrolysis,anode-ash,0.35,%,0.01
                2025-03,electrolysis,anode-effect-minutes,0.125,min/cell-day,0
                2025-03,butts@electrolysis,sold,600,t,6
                2025-04,butts@electrolysis,sold,600,t,6""", shown(book()));
    }

    @Test @DisplayName("293 150 m³ of gas at 20 °C are 27.315 ×10⁴ m³ at 0 °C; a fuel of another legal entity is not booked")
    void booksFuels() {
        stream("natural-gas@boiler", Substance.NATURAL_GAS, "utilities", Crossing.ENTERS, null);
        stream("natural-gas@casting", Substance.NATURAL_GAS, "casting", Crossing.ENTERS, null);
        meter("G", "natural-gas@boiler", Measurand.VOLUME_20C);
        meter("H", "natural-gas@casting", Measurand.VOLUME_20C);
        reading("G", 1, 293_150, 2931.5);
        reading("H", 1, 1, 0);
        analysis("natural-gas@boiler", Measurand.NCV, 1, 380, 1);
        Ledger ledger = book();
        assertEquals(2, ledger.rows().size());
        assertEquals(27.315, ledger.rows().get(0).value(), 1e-12);
        assertEquals(0.27315, ledger.rows().get(0).u().getAsDouble(), 1e-14);
        assertEquals("1e4Nm3", ledger.rows().get(0).unit());
        assertEquals("ncv", ledger.rows().get(1).item());
    }

    private void electricity(boolean siteMetered) {
        stream("electricity@grid", Substance.ELECTRICITY, "utilities", Crossing.ENTERS, null);
        stream("electricity@rectifiers", Substance.ELECTRICITY, "electrolysis", Crossing.INTERNAL, "electricity@grid");
        stream("electricity@potrooms", Substance.ELECTRICITY, "electrolysis", Crossing.INTERNAL, "electricity@grid");
        stream("electricity@site", Substance.ELECTRICITY, "utilities", Crossing.INTERNAL, "electricity@grid");
        meter("E1", "electricity@grid", Measurand.ENERGY);
        meter("E2", "electricity@rectifiers", Measurand.ENERGY, Level.EQUIPMENT, MeterStatus.QUALIFIED);
        meter("E3", "electricity@rectifiers", Measurand.ENERGY, Level.EQUIPMENT, MeterStatus.QUALIFIED);
        reading("E1", 1, 1000, 3);
        reading("E2", 1, 500, 2);
        reading("E3", 1, 400, 0);
        if (siteMetered) {
            meter("E4", "electricity@site", Measurand.ENERGY);
            reading("E4", 1, 40, 4);
        }
    }

    @Test @DisplayName("Potrooms without a meter are the grid less its other branches: 1000 − 900 − 40; used by electrolysis 960")
    void booksBySubtraction() {
        electricity(true);
        // rectifiers + (grid − rectifiers − site) = grid − site: the rectifiers' error falls out, u = √(3² + 4²) = 5
        assertEquals("2025-01,electricity,purchased,1000,MWh,3\n2025-01,electricity,used-by-electrolysis,960,MWh,5", shown(book()));
    }

    @Test @DisplayName("Electricity passed on over the fence is exported, not purchased nor emitted")
    void booksExports() {
        electricity(true);
        stream("electricity@neighbour", Substance.ELECTRICITY, "utilities", Crossing.LEAVES, null);
        meter("E5", "electricity@neighbour", Measurand.ENERGY);
        reading("E5", 1, 25, 1);
        assertEquals("2025-01,electricity,purchased,1000,MWh,3\n2025-01,electricity,exported,25,MWh,1\n"
                + "2025-01,electricity,used-by-electrolysis,960,MWh,5", shown(book()));
    }

    @Test @DisplayName("Where a sibling has no meter either, nothing is booked by subtraction")
    void booksNothingItCannotKnow() {
        electricity(false);
        assertEquals("2025-01,electricity,purchased,1000,MWh,3", shown(book()));
    }

    @Test @DisplayName("Parts count together only when each was read; a meter out of use does not count, the next at its point does")
    void choosesAmongMeters() {
        stream("diesel@vehicles", Substance.DIESEL, "utilities", Crossing.ENTERS, null);
        meter("D1", "diesel@vehicles", Measurand.MASS, Level.PROCESS, MeterStatus.STOPPED);
        meter("D2", "diesel@vehicles", Measurand.MASS);
        meter("D3", "diesel@vehicles", Measurand.MASS);
        reading("D1", 1, 99, 0);
        reading("D2", 1, 70, 0);
        reading("D3", 1, 71, 0);
        reading("D3", 2, 72, 0);
        stream("natural-gas@boiler", Substance.NATURAL_GAS, "utilities", Crossing.ENTERS, null);
        meter("G1", "natural-gas@boiler", Measurand.VOLUME_0C, Level.EQUIPMENT, MeterStatus.QUALIFIED);
        meter("G2", "natural-gas@boiler", Measurand.VOLUME_0C, Level.EQUIPMENT, MeterStatus.QUALIFIED);
        reading("G1", 1, 10_000, 0);
        reading("G2", 1, 20_000, 0);
        reading("G2", 2, 20_000, 0);
        assertEquals("""
                2025-01,diesel@vehicles,amount,70,t,0
                2025-02,diesel@vehicles,amount,72,t,0
                2025-01,natural-gas@boiler,amount,3,1e4Nm3,0""", shown(book()));
    }

    @Test @DisplayName("A plant without meters has a ledger without rows")
    void booksNothingOfNothing() {
        stream("diesel@vehicles", Substance.DIESEL, "utilities", Crossing.ENTERS, null);
        assertTrue(book().rows().isEmpty());
    }

    @Test @DisplayName("a second potline is an electrolysis of its own; limestone and soda are booked by their formulas; what only checks is no fuel")
    void booksTheWholeSite() {
        stream("liquid-aluminium@electrolysis-2", Substance.LIQUID_ALUMINIUM, "second", Crossing.INTERNAL, null);
        stream("limestone@power", Substance.LIMESTONE, "utilities", Crossing.ENTERS, null);
        streams.add(new SourceStream("producer-gas@calcination", Substance.PRODUCER_GAS, NAME, "utilities", Crossing.INTERNAL,
                Optional.empty(), AccountingRole.CHECK));
        stream("bituminous@power", Substance.BITUMINOUS, "utilities", Crossing.ENTERS, null);
        meter("W2", "liquid-aluminium@electrolysis-2", Measurand.MASS);
        meter("L", "limestone@power", Measurand.MASS);
        meter("G", "producer-gas@calcination", Measurand.VOLUME_0C);
        meter("C", "bituminous@power", Measurand.MASS);
        reading("W2", 1, 5000, 0);
        reading("L", 1, 300, 0);
        reading("G", 1, 1e6, 0);
        reading("C", 1, 100_000, 0);
        analysis("limestone@power", Measurand.PURITY, 1, 92, 0);
        analysis("bituminous@power", Measurand.CARBON, 1, 0.55, 0);
        Ledger ledger = book();
        assertEquals("""
                2025-01,electrolysis@2,liquid-aluminium,5000,t,0
                2025-01,electrolysis@2,metal-tapped,5000,t,0
                2025-01,bituminous@power,amount,100000,t,0
                2025-01,bituminous@power,carbon,0.55,tC/t,0
                2025-01,CaCO3@power,amount,300,t,0
                2025-01,CaCO3@power,purity,92,%,0""", shown(ledger));
        assertEquals(List.of("electrolysis@2", "bituminous@power", "CaCO3@power"), ledger.expected());
    }

    @Test @DisplayName("a yard is surveyed at the end of its months: of January's anodes the opening survey is that of month 0; no survey, no row")
    void booksWhatAYardHolds() {
        stream("baked-anode@yard-2", Substance.BAKED_ANODE, "second", Crossing.ENTERS, null);
        meter("Y", "baked-anode@yard-2", Measurand.STOCK);
        meter("W", "baked-anode@yard-2", Measurand.MASS);
        reading("Y", 0, 900, 3);
        reading("Y", 1, 950, 4);    // February ends without a survey: its opening is known all the same
        reading("W", 1, 4050, 5);
        Ledger ledger = book();
        assertEquals("""
                2025-01,baked-anode@yard-2,bought,4050,t,5
                2025-01,baked-anode@yard-2,opening-stock,900,t,3
                2025-02,baked-anode@yard-2,opening-stock,950,t,4
                2025-01,baked-anode@yard-2,closing-stock,950,t,4""", shown(ledger));
        assertEquals(List.of("electrolysis@2"), ledger.expected());
    }

    @Test @DisplayName("18 000 t delivered liquid and 12 000 t of ingots are 30 000 t of unwrought aluminium, u = √(3² + 4²); a month without one of the two has none")
    void booksTheProduct() {
        casthouse = "own";
        stream("liquid-aluminium@delivered", Substance.LIQUID_ALUMINIUM, "casting", Crossing.LEAVES, null);
        stream("ingots@casting", Substance.INGOTS, "casting", Crossing.LEAVES, null);
        meter("L", "liquid-aluminium@delivered", Measurand.MASS);
        meter("I", "ingots@casting", Measurand.MASS);
        reading("L", 1, 18_000, 3);
        reading("I", 1, 12_000, 4);
        reading("L", 2, 17_000, 3);
        assertEquals("2025-01,unwrought-aluminium,amount,30000,t,5", shown(book()));
        casthouse = "other";
        assertEquals("", shown(book()));
    }
}
