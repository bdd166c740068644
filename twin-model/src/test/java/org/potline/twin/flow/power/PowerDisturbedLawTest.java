package org.potline.twin.flow.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.DisturbedLaw;
import org.potline.twin.flow.book.Balance;

/** Whichever law of a power plant is wrong in one of its results, a balance breaks. */
class PowerDisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    private static final PowerLaws RIGHT = PowerLaws.of(PowerYear.MODEL);
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryShare", "SteamHeat");

    static Stream<DisturbedLaw> disturbed() {
        var all = new ArrayList<DisturbedLaw>();
        coal(all);
        burning(all);
        turbine(all);
        desulphurisation(all);
        return all.stream();
    }

    private static void coal(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("coal delivered", new CoalDelivery() {
            @Override double massKg(int a) { return WRONG * super.massKg(a); } }));
        all.add(new DisturbedLaw("carbon delivered", new CoalDelivery() {
            @Override double carbonKg(Coal a, int b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new DisturbedLaw("carbon burnt", new CoalContent() {
            @Override double carbonKg(Coal a, double b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new DisturbedLaw("sulphur burnt", new CoalContent() {
            @Override double sulphurKg(Coal a, double b) { return WRONG * super.sulphurKg(a, b); } }));
        all.add(new DisturbedLaw("ash burnt", new CoalContent() {
            @Override double ashKg(Coal a, double b) { return WRONG * super.ashKg(a, b); } }));
        all.add(new DisturbedLaw("heat burnt", new CoalContent() {
            @Override double heatGj(Coal a, double b) { return WRONG * super.heatGj(a, b); } }));
        all.add(new DisturbedLaw("coal asked for", new CoalDemand(PowerYear.MODEL.stackLossPct() / 100) {
            @Override double coalKg(Coal a, Firing b, double c) { return WRONG * super.coalKg(a, b, c); } }));
    }

    private static void burning(List<DisturbedLaw> all) {
        double loss = PowerYear.MODEL.stackLossPct() / 100;
        double retained = PowerYear.MODEL.sulphurRetainedPct() / 100;
        all.add(new DisturbedLaw("CO2 of coal", new CoalCombustion() {
            @Override double co2Kg(Coal a, double b, Firing c) { return WRONG * super.co2Kg(a, b, c); } }));
        all.add(new DisturbedLaw("fly ash", new AshForming() {
            @Override double flyAshKg(Coal a, double b, Firing c) { return WRONG * super.flyAshKg(a, b, c); } }));
        all.add(new DisturbedLaw("carbon of fly ash", new AshForming() {
            @Override double flyCarbonKg(Coal a, double b, Firing c) { return WRONG * super.flyCarbonKg(a, b, c); } }));
        all.add(new DisturbedLaw("slag", new AshForming() {
            @Override double slagKg(Coal a, double b, Firing c) { return WRONG * super.slagKg(a, b, c); } }));
        all.add(new DisturbedLaw("carbon of slag", new AshForming() {
            @Override double slagCarbonKg(Coal a, double b, Firing c) { return WRONG * super.slagCarbonKg(a, b, c); } }));
        all.add(new DisturbedLaw("stack loss", new HeatLoss(loss) {
            @Override double lossGj(Coal a, double b) { return WRONG * super.lossGj(a, b); } }));
        all.add(new DisturbedLaw("unburnt heat", new HeatLoss(loss) {
            @Override double unburntGj(Coal a, double b, Firing c) { return WRONG * super.unburntGj(a, b, c); } }));
        all.add(new DisturbedLaw("SO2", new SulphurOxidation(retained) {
            @Override double so2Kg(Coal a, double b) { return WRONG * super.so2Kg(a, b); } }));
        all.add(new DisturbedLaw("sulphur retained", new SulphurOxidation(retained) {
            @Override double retainedKg(Coal a, double b) { return WRONG * super.retainedKg(a, b); } }));
    }

    private static void turbine(List<DisturbedLaw> all) {
        double efficiency = PowerYear.MODEL.turbineEfficiencyPct() / 100;
        double extraction = PowerYear.MODEL.extractionPowerPct() / 100;
        all.add(new DisturbedLaw("live steam", new ExtractionTurbine(efficiency, extraction) {
            @Override double liveSteamGj(double a, double b) { return WRONG * super.liveSteamGj(a, b); } }));
        all.add(new DisturbedLaw("gross electricity", new ExtractionTurbine(efficiency, extraction) {
            @Override double grossMwh(double a, double b) { return WRONG * super.grossMwh(a, b); } }));
        all.add(new DisturbedLaw("condenser", new ExtractionTurbine(efficiency, extraction) {
            @Override double condenserGj(double a, double b) { return WRONG * super.condenserGj(a, b); } }));
    }

    private static void desulphurisation(List<DisturbedLaw> all) {
        double taken = PowerYear.MODEL.desulphurisedPct() / 100;
        double ratio = PowerYear.MODEL.limestonePerSulphur();
        all.add(new DisturbedLaw("SO2 taken", new SulphurCapture(taken) {
            @Override double takenKg(double a) { return WRONG * super.takenKg(a); } }));
        all.add(new DisturbedLaw("SO2 emitted", new SulphurCapture(taken) {
            @Override double emittedKg(double a) { return WRONG * super.emittedKg(a); } }));
        all.add(new DisturbedLaw("limestone", new Limestone(ratio) {
            @Override double stoneKg(double a, double b) { return WRONG * super.stoneKg(a, b); } }));
        all.add(new DisturbedLaw("carbonate", new Limestone(ratio) {
            @Override double carbonateKg(double a, double b) { return WRONG * super.carbonateKg(a, b); } }));
        all.add(new DisturbedLaw("inert stone", new Limestone(ratio) {
            @Override double inertKg(double a, double b) { return WRONG * super.inertKg(a, b); } }));
        all.add(new DisturbedLaw("CO2 of limestone", new GypsumForming(ratio) {
            @Override double co2Kg(double a) { return WRONG * super.co2Kg(a); } }));
        all.add(new DisturbedLaw("dihydrate", new GypsumForming(ratio) {
            @Override double dihydrateKg(double a) { return WRONG * super.dihydrateKg(a); } }));
        all.add(new DisturbedLaw("stone unreacted", new GypsumForming(ratio) {
            @Override double unreactedKg(double a) { return WRONG * super.unreactedKg(a); } }));
        all.add(new DisturbedLaw("oxidation air", new GypsumForming(ratio) {
            @Override double oxygenKg(double a) { return WRONG * super.oxygenKg(a); } }));
        all.add(new DisturbedLaw("water bound", new GypsumForming(ratio) {
            @Override double waterKg(double a) { return WRONG * super.waterKg(a); } }));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = PowerYear.byLaws((PowerLaws) disturbed.in(RIGHT)).balances().stream().mapToDouble(Balance::relativeError)
                .max().orElse(0);
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("undisturbed, every balance closes to 1e-12 in the year and to 1e-9 in every hour")
    void closesUndisturbed() {
        PowerYear year = PowerYear.byLaws(RIGHT);
        for (Balance balance : year.balances()) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
        for (int hour = 0; hour < 8760; hour++) {
            for (Balance balance : year.balances(hour, hour + 1)) {
                assertTrue(balance.relativeError() < 1e-9, balance::toString);
            }
        }
    }

    @Test @DisplayName("every result of every law is disturbed, but for those of demands")
    void leavesNoLawOut() {
        var tried = new TreeSet<String>();
        disturbed().forEach(one -> tried.add(one.law().getClass().getSuperclass().getSimpleName() + "."
                + one.law().getClass().getDeclaredMethods()[0].getName()));
        Set<String> results = Arrays.stream(PowerLaws.class.getRecordComponents()).map(RecordComponent::getType)
                .filter(law -> !DEMANDS.contains(law.getSimpleName()))
                .flatMap(law -> Arrays.stream(law.getDeclaredMethods()).map(result -> law.getSimpleName() + "." + result.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(results, tried);
        assertTrue(Collections.disjoint(tried.stream().map(name -> name.substring(0, name.indexOf('.'))).toList(), DEMANDS));
    }
}
