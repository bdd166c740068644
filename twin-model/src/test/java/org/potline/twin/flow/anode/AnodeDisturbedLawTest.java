package org.potline.twin.flow.anode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.Balances;
import org.potline.twin.flow.DisturbedLaw;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.flow.material.GasFuel;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;

/**
 * Whichever law of an anode plant is wrong in one of its results, a balance breaks. Ash is a two-hundredth of an anode and the pitch's
 * a fifth of that, so that a millionth of it shows in the tenth digit only: undisturbed, the balances close to the twelfth.
 */
class AnodeDisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    private static final Plant PLANT = AnodePlants.alone(AnodePlants.REFERENCE);
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryPower", "Recipe");

    static Stream<DisturbedLaw> disturbed() {
        var all = new ArrayList<DisturbedLaw>();
        greenCoke(all);
        kiln(all);
        paste(all);
        baking(all);
        gas(all);
        return all.stream();
    }

    private static void greenCoke(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("carbon of the green coke", new GreenCoke(0.08, 0.105, 0.65) {
            @Override Material shipment(double a, double b, double c) { return carbonWrong(super.shipment(a, b, c)); } }));
        all.add(new DisturbedLaw("sulphur of the green coke", new GreenCoke(0.08, 0.105, 0.65) {
            @Override Material shipment(double a, double b, double c) { return sulphurWrong(super.shipment(a, b, c)); } }));
        all.add(new DisturbedLaw("ash of the green coke", new GreenCoke(0.08, 0.105, 0.65) {
            @Override Material shipment(double a, double b, double c) { return ashWrong(super.shipment(a, b, c)); } }));
        all.add(new DisturbedLaw("water", new GreenCoke(0.08, 0.105, 0.65) {
            @Override double waterKg(double a) { return WRONG * super.waterKg(a); } }));
        all.add(new DisturbedLaw("volatile matter", new GreenCoke(0.08, 0.105, 0.65) {
            @Override double volatileKg(double a) { return WRONG * super.volatileKg(a); } }));
        all.add(new DisturbedLaw("carbon of the volatile matter", new GreenCoke(0.08, 0.105, 0.65) {
            @Override double volatileCarbonKg(double a) { return WRONG * super.volatileCarbonKg(a); } }));
        all.add(new DisturbedLaw("fixed carbon", new GreenCoke(0.08, 0.105, 0.65) {
            @Override double fixedCarbonKg(Material a) { return WRONG * super.fixedCarbonKg(a); } }));
    }

    private static void kiln(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("coke burnt", new KilnFire(0.08) {
            @Override double burntKg(double a) { return WRONG * super.burntKg(a); } }));
        all.add(new DisturbedLaw("coke not burnt", new KilnFire(0.08) {
            @Override double keptKg(double a) { return WRONG * super.keptKg(a); } }));
        all.add(new DisturbedLaw("CO2 of the kiln", new KilnFire(0.08) {
            @Override double co2Kg(double a, double b) { return WRONG * super.co2Kg(a, b); } }));
        all.add(new DisturbedLaw("sulphur lost in the kiln", new KilnSulphur(0.1) {
            @Override double lostKg(double a) { return WRONG * super.lostKg(a); } }));
        all.add(new DisturbedLaw("sulphur kept in the kiln", new KilnSulphur(0.1) {
            @Override double keptKg(double a) { return WRONG * super.keptKg(a); } }));
        all.add(new DisturbedLaw("dust caught", new CokeDust(0.025, 0.08) {
            @Override Material caught(Material a) { return super.caught(a).times(WRONG); } }));
        all.add(new DisturbedLaw("coke without dust", new CokeDust(0.025, 0.08) {
            @Override Material kept(Material a) { return super.kept(a).times(WRONG); } }));
    }

    private static void paste(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("carbon of the pitch", new Pitch(0.33, 0.9, 0.005, 0.002) {
            @Override Material delivery(double a) { return carbonWrong(super.delivery(a)); } }));
        all.add(new DisturbedLaw("sulphur of the pitch", new Pitch(0.33, 0.9, 0.005, 0.002) {
            @Override Material delivery(double a) { return sulphurWrong(super.delivery(a)); } }));
        all.add(new DisturbedLaw("ash of the pitch", new Pitch(0.33, 0.9, 0.005, 0.002) {
            @Override Material delivery(double a) { return ashWrong(super.delivery(a)); } }));
        all.add(new DisturbedLaw("volatiles of the pitch", new Pitch(0.33, 0.9, 0.005, 0.002) {
            @Override double volatileKg(double a) { return WRONG * super.volatileKg(a); } }));
        all.add(new DisturbedLaw("fixed carbon of the pitch", new Pitch(0.33, 0.9, 0.005, 0.002) {
            @Override double fixedCarbonKg(double a) { return WRONG * super.fixedCarbonKg(a); } }));
        all.add(new DisturbedLaw("mass of the paste", new Paste() {
            @Override double massKg(Material a, Material b, Material c) { return WRONG * super.massKg(a, b, c); } }));
        all.add(new DisturbedLaw("carbon of the paste", new Paste() {
            @Override double carbonKg(Material a, Material b, Material c) { return WRONG * super.carbonKg(a, b, c); } }));
        all.add(new DisturbedLaw("sulphur of the paste", new Paste() {
            @Override double sulphurKg(Material a, Material b, Material c) { return WRONG * super.sulphurKg(a, b, c); } }));
        all.add(new DisturbedLaw("ash of the paste", new Paste() {
            @Override double ashKg(Material a, Material b, Material c) { return WRONG * super.ashKg(a, b, c); } }));
        all.add(new DisturbedLaw("fixed carbon of the paste", new Paste() {
            @Override double fixedCarbonKg(Material a, double b, Material c) { return WRONG * super.fixedCarbonKg(a, b, c); } }));
    }

    private static void baking(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("volatiles burnt", new Volatiles(0.1, 0.9) {
            @Override double burntKg(double a) { return WRONG * super.burntKg(a); } }));
        all.add(new DisturbedLaw("CO2 of the volatiles", new Volatiles(0.1, 0.9) {
            @Override double co2Kg(double a) { return WRONG * super.co2Kg(a); } }));
        all.add(new DisturbedLaw("tar", new Volatiles(0.1, 0.9) {
            @Override double tarKg(double a) { return WRONG * super.tarKg(a); } }));
        all.add(new DisturbedLaw("carbon of the tar", new Volatiles(0.1, 0.9) {
            @Override double tarCarbonKg(double a) { return WRONG * super.tarCarbonKg(a); } }));
        all.add(new DisturbedLaw("sulphur lost in baking", new BakingSulphur(0.03) {
            @Override double lostKg(double a) { return WRONG * super.lostKg(a); } }));
        all.add(new DisturbedLaw("sulphur kept in baking", new BakingSulphur(0.03) {
            @Override double keptKg(double a) { return WRONG * super.keptKg(a); } }));
        all.add(new DisturbedLaw("carbon of the packing coke", new PackingCoke(0.955) {
            @Override double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new DisturbedLaw("CO2 of the packing coke", new PackingCoke(0.955) {
            @Override double co2Kg(double a) { return WRONG * super.co2Kg(a); } }));
        all.add(new DisturbedLaw("mass loaded", new Loading() {
            @Override double massKg(Lot a, int b) { return WRONG * super.massKg(a, b); } }));
        all.add(new DisturbedLaw("carbon loaded", new Loading() {
            @Override double carbonKg(Lot a, int b) { return WRONG * super.carbonKg(a, b); } }));
        all.add(new DisturbedLaw("sulphur loaded", new Loading() {
            @Override double sulphurKg(Lot a, int b) { return WRONG * super.sulphurKg(a, b); } }));
    }

    private static void gas(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("gas volume", new GasCombustion(0.002) {
            @Override public double volumeNm3(GasFuel a, double b) { return WRONG * super.volumeNm3(a, b); } }));
        all.add(new DisturbedLaw("gas heat", new GasCombustion(0.002) {
            @Override public double heatMj(GasFuel a, double b) { return WRONG * super.heatMj(a, b); } }));
        all.add(new DisturbedLaw("gas CO2", new GasCombustion(0.002) {
            @Override public double co2Kg(GasFuel a, double b) { return WRONG * super.co2Kg(a, b); } }));
        all.add(new DisturbedLaw("gas unburnt", new GasCombustion(0.002) {
            @Override public double unburntKg(GasFuel a, double b) { return WRONG * super.unburntKg(a, b); } }));
    }

    private static Material carbonWrong(Material right) {
        return new Material(right.kg(), WRONG * right.carbonKg(), right.sulphurKg(), right.ashKg());
    }

    private static Material sulphurWrong(Material right) {
        return new Material(right.kg(), right.carbonKg(), WRONG * right.sulphurKg(), right.ashKg());
    }

    private static Material ashWrong(Material right) {
        return new Material(right.kg(), right.carbonKg(), right.sulphurKg(), WRONG * right.ashKg());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = disturbed.worstBalance(PLANT, "anode");
        assertTrue(worst > 1e-10, () -> "largest error: " + worst);
    }

    @Test @DisplayName("undisturbed, the same plant closes to 1e-12")
    void closesUndisturbed() {
        for (Balance balance : Balances.of(Simulation.year(PLANT, 2025, 1), new HourRange(0, 8760))) {
            assertTrue(balance.relativeError() < 1e-12, balance::toString);
        }
    }

    @Test @DisplayName("no law goes without a disturbance, but for demands and decisions")
    void leavesNoLawOut() {
        DisturbedLaw.leaveNoLawOut(disturbed(), AnodeLaws.class, DEMANDS);
    }
}
