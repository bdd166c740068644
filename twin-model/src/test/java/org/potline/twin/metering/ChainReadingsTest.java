package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.ChainRole;
import org.potline.twin.plant.ErrorSize;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.MeterErrors;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.time.HourRange;

class ChainReadingsTest {
    private static final HourRange SEPTEMBER = MadeSite.HOURS.month(9);

    /** Pot gas: 1 vol % of CO2 in the duct, as it is (process_parameters: 0.8 to 1.5 %). */
    private static MadeSite potGas() {
        return new MadeSite(1).is(Measurand.MASS, 55).is(Measurand.VOLUME_0C, 2.9e6).is(Measurand.CO2_CONCENTRATION, 1).is(Measurand.TEMPERATURE, 85)
                .is(Measurand.PRESSURE, 100.8).is(Measurand.HUMIDITY, 1.5);
    }

    private static MadeSite cems(String co2, String co2Range) {
        return potGas().head("CE", "CEMS_MASS", Measurand.MASS, "").member("CE-C", co2, "CE", co2Range)
                .member("CE-F", "CEMS_FLOW", "CE", "0..30 m/s").member("CE-T", "CEMS_TEMP", "CE", "0..200 degC")
                .member("CE-P", "CEMS_PRESS", "CE", "90..110 kPa").member("CE-H", "CEMS_HUMID_DRY", "CE", "0..10 %");
    }

    @Test @DisplayName("2 % FS of a CO2 analyser of 0 to 20 % is 40 % of the reading at 1 vol %, of one of 0 to 2 % it is 4 %")
    void knowsWhatFullScaleMeans() {
        MeterType analyser = only("CEMS_CO2", new ErrorSize.OfFullScale(2));
        assertEquals(new ErrorSize.OfFullScale(2), MadeSite.TYPES.get("CEMS_CO2").errors().limit());
        MadeSite site = potGas().type(analyser).head("W", "CEMS_CO2", Measurand.CO2_CONCENTRATION, "0..20 %")
                .head("R", "CEMS_CO2", Measurand.CO2_CONCENTRATION, "0..2 %").head("N", "CEMS_CO2", Measurand.CO2_CONCENTRATION, "");
        var hour = new HourRange(4000, 4001);
        double[] wrong = IntStream.range(0, 2000).mapToDouble(seed -> site.readings(seed).meter("W").over(hour) - 1).toArray();
        double most = IntStream.range(0, 2000).mapToDouble(i -> Math.abs(wrong[i])).max().orElseThrow();
        assertTrue(most <= 0.4 && most > 0.399, "the limit is 0.02 x 20 = 0.4 of 1");
        assertEquals(0.4 / Math.sqrt(3), site.readings(1).meter("W").u(hour), 1e-15);
        assertEquals(0.04 / Math.sqrt(3), site.readings(1).meter("R").u(hour), 1e-15);
        MeterReadings without = site.readings(1).meter("N");
        assertEquals(0.02 / Math.sqrt(3) * without.over(hour), without.u(hour), 1e-15, "a card without a range: of the reading");
    }

    @Test @DisplayName("a member's error enters the head's reading by the sensitivity of its quantity: CO2 1/0.958, 85 °C −1/358.15, 100.8 kPa 1/100.8, 1.5 % −1/98.5, flow 1")
    void entersBySensitivity() {
        var sensitivity = List.of(1 / 0.958, 1.0, -1 / 358.15, 1 / 100.8, -1 / 98.5);
        var members = List.of("CEMS_CO2", "CEMS_FLOW", "CEMS_TEMP", "CEMS_PRESS", "CEMS_HUMID_DRY");
        var ranges = List.of("0..20 %", "0..30 m/s", "0..200 degC", "90..110 kPa", "0..10 %");
        for (int i = 0; i < members.size(); i++) {
            MeterType type = MadeSite.TYPES.get(members.get(i));
            Readings readings = potGas().type(perfect("CEMS_MASS")).type(only(type.id(), type.errors().limit()))
                    .head("CE", "CEMS_MASS", Measurand.MASS, "").member("M", type.id(), "CE", ranges.get(i)).readings(7);
            double truth = List.of(1.0, 2.9e6, 85.0, 100.8, 1.5).get(i);
            double error = readings.meter("M").hour(4000).orElseThrow() - truth;
            double relative = type.chain().member().orElseThrow() == MemberQuantity.FLOW ? error / truth : error;
            assertNotEquals(0, error);
            assertEquals(55 * (1 + sensitivity.get(i) * relative), readings.meter("CE").hour(4000).orElseThrow(), 1e-9, type.id());
        }
    }

    @Test @DisplayName("a transformer reads nothing itself and shifts its meter by its own ratio error, within 0.2 %, until its next calibration")
    void transformersShiftTheirMeter() {
        MadeSite site = new MadeSite(1000).type(perfect("AC_KWH_02S")).head("EM", "AC_KWH_02S", Measurand.ENERGY, "")
                .member("CT", "CT_02S", "EM", "0..2000 A").member("VT", "VT_02", "EM", "0..110 kV");
        Readings readings = site.readings(3);
        double before = readings.meter("EM").hour(0).orElseThrow();
        assertTrue(Math.abs(before - 1000) <= 4 && before != 1000);
        assertEquals(before, readings.meter("EM").hour(2000).orElseThrow(), 0);
        assertNotEquals(before, readings.meter("EM").hour(8000).orElseThrow(), "calibrated on 20 May");
        assertThrows(NoSuchElementException.class, () -> readings.meter("CT"));
        assertEquals(List.of("EM"), readings.meters().stream().map(meter -> meter.meter().no()).toList());
    }

    @Test @DisplayName("over 400 seeds rms(error/u) of chains is near 1: electricity, gas, steam, CEMS with the right and the wrong range, tank level")
    void uncertaintyCoversTheMembers() {
        rms(new MadeSite(150).head("M", "AC_KWH_02S", Measurand.ENERGY, "").member("CT", "CT_02S", "M", "").member("VT", "VT_02", "M", ""));
        rms(gas("GAS_TURB_1", Measurand.VOLUME_20C));
        rms(new MadeSite(900).is(Measurand.TEMPERATURE, 250).is(Measurand.PRESSURE, 1200).head("M", "STEAM_VTX", Measurand.HEAT, "")
                .member("T", "TEMP", "M", "0..400 degC").member("P", "PRESS", "M", "0..40 MPa"));
        rms(cems("CEMS_CO2_LOW", "0..2 %"));
        rms(cems("CEMS_CO2", "0..20 %"));
        rms(new MadeSite(400).head("M", "TANK_LEVEL", Measurand.STOCK, "0..2000 t"));
    }

    private static MadeSite gas(String type, Measurand measures) {
        return new MadeSite(600).is(Measurand.TEMPERATURE, 15).is(Measurand.PRESSURE, 400).head("M", type, measures, "10..1000 m3/h")
                .member("T", "TEMP", "M", "-50..100 degC").member("P", "PRESS", "M", "0..1 MPa");
    }

    private static void rms(MadeSite site) {
        int seeds = 400;
        double squares = 0;
        for (int seed = 0; seed < seeds; seed++) {
            MeterReadings read = site.readings(seed).meters().iterator().next();
            double truth = site.truth(read.measures())[0] * (read.measures().sort() == Measurand.Sort.FLOW ? SEPTEMBER.length() : 1);
            double deviation = (read.over(SEPTEMBER) - truth) / read.u(SEPTEMBER);
            squares += deviation * deviation;
        }
        double rms = Math.sqrt(squares / seeds);
        // a uniform error alone scatters in its square by 2/sqrt(5): rms of 400 of them to 2.2 %; a normal one to 3.5 %
        assertTrue(rms > 0.88 && rms < 1.12, () -> site.readings(1).meters().iterator().next().meter().type() + ": " + rms);
    }

    @Test @DisplayName("u of a gas meter of 1 % with 0.5 K at 15 °C and 0.1 % of 1 MPa at 400 kPa: root of 0.577, 0.100 and 0.144 %")
    void addsTheMembersToU() {
        Readings with = gas("GAS_TURB_1", Measurand.VOLUME_0C).type(only("GAS_TURB_1", new ErrorSize.OfReading(1)))
                .type(only("TEMP", new ErrorSize.Absolute(0.5, "degC"))).type(only("PRESS", new ErrorSize.OfFullScale(0.1))).readings(1);
        double head = 0.01 / Math.sqrt(3) * with.meter("M").over(SEPTEMBER);
        double amount = 600.0 * SEPTEMBER.length();
        double temperature = 0.5 / Math.sqrt(3) / 288.15 * amount;       // 0.1002 %
        double pressure = 1.0 / Math.sqrt(3) / 400 * amount;             // 0.1443 %
        assertEquals(Math.sqrt(head * head + temperature * temperature + pressure * pressure), with.meter("M").u(SEPTEMBER), 1e-6);
    }

    @Test @DisplayName("a CEMS without cards of its members is as wrong as its head alone allows, 10 %; a stopped analyser is none; one installed in July errs from July on")
    void countsWhoIsThere() {
        assertEquals(10 / Math.sqrt(3), relativeU(potGas().head("CE", "CEMS_MASS", Measurand.MASS, "")), 0.01);
        assertTrue(relativeU(cems("CEMS_CO2_LOW", "0..2 %")) < 6);
        MadeSite stopped = cems("CEMS_CO2_LOW", "0..2 %").last(MeterStatus.STOPPED, LocalDate.of(2020, 1, 1));
        assertTrue(relativeU(stopped) > 6, "its humidity has no card in use");
        MeterType analyser = only("CEMS_CO2", new ErrorSize.OfFullScale(2));
        Readings late = potGas().type(analyser).type(perfect("CEMS_MASS")).head("CE", "CEMS_MASS", Measurand.MASS, "")
                .member("CE-C", "CEMS_CO2", "CE", "0..20 %").last(MeterStatus.QUALIFIED, LocalDate.of(2025, 7, 1)).readings(2);
        int july = MadeSite.HOURS.hourOf(LocalDate.of(2025, 7, 1));
        assertEquals(55, late.meter("CE").hour(july - 1).orElseThrow(), 0);
        assertNotEquals(55, late.meter("CE").hour(july).orElseThrow());
    }

    private static double relativeU(MadeSite site) {
        MeterReadings read = site.readings(5).meter("CE");
        return 100 * read.u(SEPTEMBER) / read.over(SEPTEMBER);
    }

    @Test @DisplayName("zero and span drift from check to check: nothing in the hour of a check, most in the last before the next, another draw each week")
    void driftsBetweenChecks() {
        MeterErrors errors = MadeSite.TYPES.get("CEMS_CO2").errors();
        var drift = new MeterErrors(ErrorSize.NONE, 0, ErrorSize.NONE, ErrorSize.NONE, 0, errors.check());
        Readings readings = potGas().type(MadeSite.TYPES.get("CEMS_CO2").with(drift, ChainRole.NONE, Optional.empty()))
                .head("A", "CEMS_CO2", Measurand.CO2_CONCENTRATION, "0..20 %").readings(1);
        long start = MadeSite.HOURS.start().getEpochSecond() / 3600;
        int check = (int) Math.floorMod(-start, 168L);
        MeterReadings read = readings.meter("A");
        assertEquals(1, read.hour(check).orElseThrow(), 0);
        double first = read.hour(check + 1).orElseThrow() - 1;
        assertEquals(167 * first, read.hour(check + 167).orElseThrow() - 1, 1e-12);
        assertEquals(1, read.hour(check + 168).orElseThrow(), 0);
        assertNotEquals(first, read.hour(check + 169).orElseThrow() - 1);
        // both drifts are 0.005 x 20 = 0.1 when the next check comes
        assertEquals(Math.sqrt(2) * 0.1 * 167 / 168, read.u(new HourRange(check + 167, check + 168)), 1e-12);
    }

    @Test @DisplayName("any hour of any member or head alone is that of the whole year; another member changes its own head only")
    void makesAnyHourAlone() {
        MadeSite site = cems("CEMS_CO2_LOW", "0..2 %").head("EM", "AC_KWH_02S", Measurand.ENERGY, "");
        Readings whole = site.readings(9);
        whole.meters().forEach(meter -> meter.over(new HourRange(0, 8760)));
        for (String no : List.of("CE", "CE-C", "CE-F", "CE-T", "CE-P", "CE-H")) {
            assertEquals(whole.meter(no).hour(4711), site.readings(9).meter(no).hour(4711), no);
        }
        Readings more = site.member("CT", "CT_02S", "EM", "").readings(9);
        for (String no : List.of("CE", "CE-C", "CE-F", "CE-T", "CE-P", "CE-H")) {
            assertEquals(whole.meter(no).over(SEPTEMBER), more.meter(no).over(SEPTEMBER), 0, no);
        }
        assertNotEquals(whole.meter("EM").over(SEPTEMBER), more.meter("EM").over(SEPTEMBER));
    }

    @Test @DisplayName("an idle flow is read as none, and no register runs backward, however wide the range")
    void readsNothingOfNothing() {
        double[] values = IntStream.range(0, 8760).mapToDouble(hour -> hour % 2 == 0 ? 0 : 0.05).toArray();
        Readings readings = new MadeSite(1).is(Measurand.VOLUME_0C, values).type(only("CEMS_FLOW", new ErrorSize.OfFullScale(8)))
                .head("F", "CEMS_FLOW", Measurand.VOLUME_0C, "0..30 m3/h").readings(4);
        double least = IntStream.range(0, 8760).mapToDouble(hour -> readings.meter("F").hour(hour).orElseThrow()).min().orElseThrow();
        assertEquals(0, least, 0);
        assertEquals(0, readings.meter("F").hour(100).orElseThrow(), 0);
    }

    private static MeterType only(String id, ErrorSize limit) {
        MeterType type = MadeSite.TYPES.get(id);
        return type.with(MeterErrors.NONE.withLimit(limit), new ChainRole(type.chain().member(), type.chain().needs(), Optional.empty()), Optional.empty());
    }

    private static MeterType perfect(String id) {
        return only(id, ErrorSize.NONE);
    }
}
