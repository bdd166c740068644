package org.potline.twin.flow.pot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.DisturbedLaw;
import org.potline.twin.flow.Plants;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;

/** No term of a balance is a remainder: whichever law of a potline is wrong in one of its results, a balance breaks. */
class PotDisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    private static final Plant PLANT = Plants.small();
    private static final ElectrolysisModel POTS = (ElectrolysisModel) PLANT.process(ProcessKind.ELECTROLYSIS).orElseThrow().model();
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryPower", "CarbonDust", "FluorideFeed", "Tapping", "StartUp");

    static Stream<DisturbedLaw> disturbed() {
        var all = new ArrayList<DisturbedLaw>();
        voltage(all);
        reaction(all);
        excess(all);
        pfc(all);
        bath(all);
        anodes(all);
        return all.stream();
    }

    private static void voltage(List<DisturbedLaw> all) {
        double emf = POTS.backEmfV();
        double bus = POTS.busbarResistanceMicroohm();
        all.add(new DisturbedLaw("pot voltage", new PotVoltage(emf, bus) {
            @Override double potV(double a, double b, double c, double d, double e) {
                return WRONG * super.potV(a, b, c, d, e); } }));
        all.add(new DisturbedLaw("busbar voltage", new PotVoltage(emf, bus) {
            @Override double busbarV(double a) { return WRONG * super.busbarV(a); } }));
        all.add(new DisturbedLaw("pot heat", new PotHeat(emf, bus) {
            @Override double potJ(double a, LineStep b, double c, double d, double e, double f) {
                return WRONG * super.potJ(a, b, c, d, e, f); } }));
        all.add(new DisturbedLaw("busbar heat", new PotHeat(emf, bus) {
            @Override double busbarJ(LineStep a) { return WRONG * super.busbarJ(a); } }));
        all.add(new DisturbedLaw("reaction energy", new ReactionEnthalpy() {
            @Override double joule(double a, double b) { return WRONG * super.joule(a, b); } }));
        all.add(new DisturbedLaw("thermoneutral voltage", new ReactionEnthalpy() {
            @Override double thermoneutralV(double a) { return WRONG * super.thermoneutralV(a); } }));
    }

    private static void reaction(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("metal", new FaradayMetal() {
            @Override double metalKg(double a, double b) { return WRONG * super.metalKg(a, b); } }));
        all.add(new DisturbedLaw("oxide", new OxideDischarge() {
            @Override double oxideKg(double a, double b, double c) { return WRONG * super.oxideKg(a, b, c); } }));
        all.add(new DisturbedLaw("primary CO", new PrimaryGas() {
            @Override double coMol(double a, double b) { return WRONG * super.coMol(a, b); } }));
        all.add(new DisturbedLaw("primary CO2", new PrimaryGas() {
            @Override double co2Mol(double a, double b, double c) { return WRONG * super.co2Mol(a, b, c); } }));
        all.add(new DisturbedLaw("anode carbon", new AnodeConsumption() {
            @Override double carbonKg(double a, double b, double c) { return WRONG * super.carbonKg(a, b, c); } }));
    }

    private static void excess(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("air burn, carbon", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new DisturbedLaw("air burn, oxygen", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double oxygenMol(double a) { return WRONG * super.oxygenMol(a); } }));
        all.add(new DisturbedLaw("air burn, CO2", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double co2Mol(double a) { return WRONG * super.co2Mol(a); } }));
        all.add(new DisturbedLaw("Boudouard, carbon", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new DisturbedLaw("Boudouard, CO2", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double co2UsedMol(double a) { return WRONG * super.co2UsedMol(a); } }));
        all.add(new DisturbedLaw("Boudouard, CO", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double coMol(double a) { return WRONG * super.coMol(a); } }));
    }

    private static void pfc(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("anode effects, CF4", new AnodeEffectGas(1) {
            @Override double cf4Mol(double a) { return WRONG * super.cf4Mol(a); } }));
        all.add(new DisturbedLaw("anode effects, C2F6", new AnodeEffectGas(1) {
            @Override double c2f6Mol(double a) { return WRONG * super.c2f6Mol(a); } }));
        all.add(new DisturbedLaw("low voltage, CF4", new LowVoltagePfc(POTS.lowVoltageCf4GPerKah()) {
            @Override double cf4Mol(double a) { return WRONG * super.cf4Mol(a); } }));
        all.add(new DisturbedLaw("low voltage, charge", new LowVoltagePfc(POTS.lowVoltageCf4GPerKah()) {
            @Override double coulomb(double a) { return WRONG * super.coulomb(a); } }));
        all.add(new DisturbedLaw("fluoride of PFC", new PfcFluoride() {
            @Override double fluorideKg(double a) { return WRONG * super.fluorideKg(a); } }));
        all.add(new DisturbedLaw("stack", new GasCollection(98.0 / 100) {
            @Override double stackKg(double a, double b) { return WRONG * super.stackKg(a, b); } }));
        all.add(new DisturbedLaw("roof", new GasCollection(98.0 / 100) {
            @Override double roofKg(double a, double b) { return WRONG * super.roofKg(a, b); } }));
        all.add(new DisturbedLaw("rectifier, AC", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double acMwh(double a, double b, double c) { return WRONG * super.acMwh(a, b, c); } }));
        all.add(new DisturbedLaw("rectifier, DC", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double dcMwh(double a, double b, double c) { return WRONG * super.dcMwh(a, b, c); } }));
        all.add(new DisturbedLaw("rectifier, loss", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double lossMwh(double a, double b) { return WRONG * super.lossMwh(a, b); } }));
    }

    private static void bath(List<DisturbedLaw> all) {
        double bathKg = POTS.bathT() * 1000;
        double aim = bathKg * POTS.aluminaTargetPct() / 100;
        double purity = POTS.aluminaPurityPct() / 100;
        double dust = POTS.aluminaDustPct() / 100;
        all.add(new DisturbedLaw("alumina fed", new AluminaFeed(aim, purity, dust) {
            @Override double fedKg(double a) { return WRONG * super.fedKg(a); } }));
        all.add(new DisturbedLaw("oxide in alumina", new AluminaFeed(aim, purity, dust) {
            @Override double oxideKg(double a) { return WRONG * super.oxideKg(a); } }));
        all.add(new DisturbedLaw("alumina dust", new AluminaFeed(aim, purity, dust) {
            @Override double dustKg(double a) { return WRONG * super.dustKg(a); } }));
    }

    private static void anodes(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("butts", new AnodeChange() {
            @Override double buttKg(Lot a, double b) { return WRONG * super.buttKg(a, b); } }));
        all.add(new DisturbedLaw("carbon of butts", new AnodeChange() {
            @Override double carbonKg(Lot a, double b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new DisturbedLaw("sulphur of butts", new AnodeChange() {
            @Override double sulphurKg(Lot a, double b) { return WRONG * super.sulphurKg(a, b); } }));
        all.add(new DisturbedLaw("anodes delivered", new AnodeDelivery() {
            @Override double massKg(Lot a, int b) { return WRONG * super.massKg(a, b); } }));
        all.add(new DisturbedLaw("carbon delivered", new AnodeDelivery() {
            @Override double carbonKg(Lot a, int b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new DisturbedLaw("sulphur delivered", new AnodeDelivery() {
            @Override double sulphurKg(Lot a, int b) { return WRONG * super.sulphurKg(a, b); } }));
    }


    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = disturbed.worstBalance(PLANT, "electrolysis");
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("no law goes without a disturbance, but for demands and decisions")
    void leavesNoLawOut() {
        DisturbedLaw.leaveNoLawOut(disturbed(), PotLaws.class, DEMANDS);
    }
}
