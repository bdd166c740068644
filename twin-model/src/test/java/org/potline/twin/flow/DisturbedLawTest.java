package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.time.HourRange;

/** No term of a balance is a remainder: whichever law is wrong by a millionth in one of its results, a balance breaks. */
class DisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    private static final Plant PLANT = Plants.small();
    private static final HourRange YEAR = new HourRange(0, 8760);
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryPower", "CarbonDust", "FluorideFeed", "Tapping");
    private static final ElectrolysisModel POTS = model(ProcessKind.ELECTROLYSIS, ElectrolysisModel.class);
    private static final CastingModel CAST = model(ProcessKind.CASTING, CastingModel.class);

    /** A law that is wrong in one result. */
    record Disturbed(String what, Object law) {
        @Override public String toString() {
            return what;
        }
    }

    static Stream<Disturbed> disturbed() {
        var all = new ArrayList<Disturbed>();
        voltage(all);
        reaction(all);
        excess(all);
        pfc(all);
        bath(all);
        anodes(all);
        casthouse(all);
        all.add(new Disturbed("diesel carbon", new DieselCombustion() {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new Disturbed("diesel CO2", new DieselCombustion() {
            @Override double co2Kg(double a) { return WRONG * super.co2Kg(a); } }));
        all.add(new Disturbed("grid", new GridBus() {
            @Override double importMwh(double a, double b, double c, double d) { return WRONG * super.importMwh(a, b, c, d); } }));
        return all.stream();
    }

    private static void voltage(List<Disturbed> all) {
        double emf = POTS.backEmfV();
        double bus = POTS.busbarResistanceMicroohm();
        all.add(new Disturbed("pot voltage", new PotVoltage(emf, bus) {
            @Override double potV(double a, double b, double c, double d) { return WRONG * super.potV(a, b, c, d); } }));
        all.add(new Disturbed("busbar voltage", new PotVoltage(emf, bus) {
            @Override double busbarV(double a) { return WRONG * super.busbarV(a); } }));
        all.add(new Disturbed("pot heat", new PotHeat(emf, bus) {
            @Override double potJ(double a, double b, double c, double d, double e) {
                return WRONG * super.potJ(a, b, c, d, e); } }));
        all.add(new Disturbed("busbar heat", new PotHeat(emf, bus) {
            @Override double busbarJ(double a) { return WRONG * super.busbarJ(a); } }));
        all.add(new Disturbed("reaction energy", new ReactionEnthalpy() {
            @Override double joule(double a, double b) { return WRONG * super.joule(a, b); } }));
        all.add(new Disturbed("thermoneutral voltage", new ReactionEnthalpy() {
            @Override double thermoneutralV(double a) { return WRONG * super.thermoneutralV(a); } }));
    }

    private static void reaction(List<Disturbed> all) {
        all.add(new Disturbed("metal", new FaradayMetal() {
            @Override double metalKg(double a, double b) { return WRONG * super.metalKg(a, b); } }));
        all.add(new Disturbed("oxide", new OxideDischarge() {
            @Override double oxideKg(double a, double b, double c) { return WRONG * super.oxideKg(a, b, c); } }));
        all.add(new Disturbed("primary CO", new PrimaryGas() {
            @Override double coMol(double a, double b) { return WRONG * super.coMol(a, b); } }));
        all.add(new Disturbed("primary CO2", new PrimaryGas() {
            @Override double co2Mol(double a, double b, double c) { return WRONG * super.co2Mol(a, b, c); } }));
        all.add(new Disturbed("anode carbon", new AnodeConsumption() {
            @Override double carbonKg(double a, double b, double c) { return WRONG * super.carbonKg(a, b, c); } }));
    }

    private static void excess(List<Disturbed> all) {
        all.add(new Disturbed("air burn, carbon", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new Disturbed("air burn, oxygen", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double oxygenMol(double a) { return WRONG * super.oxygenMol(a); } }));
        all.add(new Disturbed("air burn, CO2", new AirBurn(POTS.airBurnKgPerT()) {
            @Override double co2Mol(double a) { return WRONG * super.co2Mol(a); } }));
        all.add(new Disturbed("Boudouard, carbon", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new Disturbed("Boudouard, CO2", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double co2UsedMol(double a) { return WRONG * super.co2UsedMol(a); } }));
        all.add(new Disturbed("Boudouard, CO", new Boudouard(POTS.boudouardKgPerT()) {
            @Override double coMol(double a) { return WRONG * super.coMol(a); } }));
    }

    private static void pfc(List<Disturbed> all) {
        all.add(new Disturbed("anode effects, CF4", new AnodeEffectGas(1) {
            @Override double cf4Mol(double a) { return WRONG * super.cf4Mol(a); } }));
        all.add(new Disturbed("anode effects, C2F6", new AnodeEffectGas(1) {
            @Override double c2f6Mol(double a) { return WRONG * super.c2f6Mol(a); } }));
        all.add(new Disturbed("low voltage, CF4", new LowVoltagePfc(POTS.lowVoltageCf4GPerKah()) {
            @Override double cf4Mol(double a) { return WRONG * super.cf4Mol(a); } }));
        all.add(new Disturbed("low voltage, charge", new LowVoltagePfc(POTS.lowVoltageCf4GPerKah()) {
            @Override double coulomb(double a) { return WRONG * super.coulomb(a); } }));
        all.add(new Disturbed("fluoride of PFC", new PfcFluoride() {
            @Override double fluorideKg(double a) { return WRONG * super.fluorideKg(a); } }));
        all.add(new Disturbed("stack", new GasCollection() {
            @Override double stackKg(double a, double b) { return WRONG * super.stackKg(a, b); } }));
        all.add(new Disturbed("roof", new GasCollection() {
            @Override double roofKg(double a, double b) { return WRONG * super.roofKg(a, b); } }));
        all.add(new Disturbed("rectifier, AC", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double acMwh(double a, double b) { return WRONG * super.acMwh(a, b); } }));
        all.add(new Disturbed("rectifier, DC", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double dcMwh(double a, double b) { return WRONG * super.dcMwh(a, b); } }));
        all.add(new Disturbed("rectifier, loss", new Rectifier(POTS.rectifiers(), POTS.rectifierDropV(), POTS.rectifierNoLoadKw()) {
            @Override double lossMwh(double a) { return WRONG * super.lossMwh(a); } }));
    }

    private static void bath(List<Disturbed> all) {
        double bathKg = POTS.bathT() * 1000;
        double aim = bathKg * POTS.aluminaTargetPct() / 100;
        double purity = POTS.aluminaPurityPct() / 100;
        double dust = POTS.aluminaDustPct() / 100;
        all.add(new Disturbed("alumina fed", new AluminaFeed(aim, purity, dust) {
            @Override double fedKg(double a) { return WRONG * super.fedKg(a); } }));
        all.add(new Disturbed("oxide in alumina", new AluminaFeed(aim, purity, dust) {
            @Override double oxideKg(double a) { return WRONG * super.oxideKg(a); } }));
        all.add(new Disturbed("alumina dust", new AluminaFeed(aim, purity, dust) {
            @Override double dustKg(double a) { return WRONG * super.dustKg(a); } }));
    }

    private static void anodes(List<Disturbed> all) {
        all.add(new Disturbed("butts", new AnodeChange() {
            @Override double buttKg(Lot a, double b) { return WRONG * super.buttKg(a, b); } }));
        all.add(new Disturbed("carbon of butts", new AnodeChange() {
            @Override double carbonKg(Lot a, double b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new Disturbed("sulphur of butts", new AnodeChange() {
            @Override double sulphurKg(Lot a, double b) { return WRONG * super.sulphurKg(a, b); } }));
        all.add(new Disturbed("anodes delivered", new AnodeDelivery() {
            @Override double massKg(Lot a, int b) { return WRONG * super.massKg(a, b); } }));
        all.add(new Disturbed("carbon delivered", new AnodeDelivery() {
            @Override double carbonKg(Lot a, int b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new Disturbed("sulphur delivered", new AnodeDelivery() {
            @Override double sulphurKg(Lot a, int b) { return WRONG * super.sulphurKg(a, b); } }));
    }

    private static void casthouse(List<Disturbed> all) {
        double liquid = CAST.liquidSoldPct() / 100;
        double loss = CAST.meltLossPct() / 100;
        double unburnt = CAST.unburntPct() / 100;
        all.add(new Disturbed("metal delivered", new Casting(liquid, loss) {
            @Override double deliveredKg(double a) { return WRONG * super.deliveredKg(a); } }));
        all.add(new Disturbed("metal into furnaces", new Casting(liquid, loss) {
            @Override double intoFurnacesKg(double a) { return WRONG * super.intoFurnacesKg(a); } }));
        all.add(new Disturbed("metal lost", new Casting(liquid, loss) {
            @Override double lostKg(double a, double b) { return WRONG * super.lostKg(a, b); } }));
        all.add(new Disturbed("ingots", new Casting(liquid, loss) {
            @Override double ingotsKg(double a, double b) { return WRONG * super.ingotsKg(a, b); } }));
        all.add(new Disturbed("metal in dross", new Dross() {
            @Override double metallicKg(double a) { return WRONG * super.metallicKg(a); } }));
        all.add(new Disturbed("oxide in dross", new Dross() {
            @Override double oxideKg(double a) { return WRONG * super.oxideKg(a); } }));
        all.add(new Disturbed("oxygen in dross", new Dross() {
            @Override double oxygenKg(double a) { return WRONG * super.oxygenKg(a); } }));
        all.add(new Disturbed("gas volume", new GasCombustion(unburnt) {
            @Override double volumeNm3(GasFuel a, double b) { return WRONG * super.volumeNm3(a, b); } }));
        all.add(new Disturbed("gas heat", new GasCombustion(unburnt) {
            @Override double heatMj(GasFuel a, double b) { return WRONG * super.heatMj(a, b); } }));
        all.add(new Disturbed("gas CO2", new GasCombustion(unburnt) {
            @Override double co2Kg(GasFuel a, double b) { return WRONG * super.co2Kg(a, b); } }));
        all.add(new Disturbed("gas unburnt", new GasCombustion(unburnt) {
            @Override double unburntKg(GasFuel a, double b) { return WRONG * super.unburntKg(a, b); } }));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(Disturbed disturbed) {
        Laws right = Laws.of(PLANT, 1);
        var wrong = new Laws(right.pots().map(laws -> with(laws, disturbed.law())),
                right.casting().map(laws -> with(laws, disturbed.law())), right.site().map(laws -> with(laws, disturbed.law())));
        double worst = Balances.of(Simulation.year(PLANT, 2025, 1, wrong), YEAR).stream()
                .mapToDouble(Balance::relativeError).max().orElse(0);
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("undisturbed, the same plant closes to 1e-12")
    void closesUndisturbed() {
        for (Balance balance : Balances.of(Simulation.year(PLANT, 2025, 1), YEAR)) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    @Test @DisplayName("no law goes without a disturbance, but for demands and decisions")
    void leavesNoLawOut() {
        Set<String> tried = disturbed().map(one -> one.law().getClass().getSuperclass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(Collections.disjoint(tried, DEMANDS));
        tried.addAll(DEMANDS);
        Set<String> laws = Stream.of(PotLaws.class, CastLaws.class, SiteLaws.class)
                .flatMap(record -> Arrays.stream(record.getRecordComponents())).map(part -> part.getType().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(laws, tried);
    }

    private static <M> M model(ProcessKind kind, Class<M> type) {
        return type.cast(PLANT.process(kind).orElseThrow().model());
    }

    /** The record with that law in the place of its kind. */
    private static <R extends Record> R with(R laws, Object law) {
        try {
            RecordComponent[] parts = laws.getClass().getRecordComponents();
            var types = new Class<?>[parts.length];
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = types[i].isInstance(law) ? law : parts[i].getAccessor().invoke(laws);
            }
            @SuppressWarnings("unchecked")
            R copy = (R) laws.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Optional.ofNullable(e.getMessage()).orElse("law"), e);
        }
    }
}
