package org.potline.twin.flow.cast;

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
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.flow.material.GasFuel;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;

/** Whichever law of a casthouse is wrong in one of its results, a balance breaks. */
class CastDisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    private static final Plant PLANT = Plants.small();
    private static final CastingModel CAST = (CastingModel) PLANT.process(ProcessKind.CASTING).orElseThrow().model();
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryPower");

    static Stream<DisturbedLaw> disturbed() {
        var all = new ArrayList<DisturbedLaw>();
        casthouse(all);
        return all.stream();
    }

    private static void casthouse(List<DisturbedLaw> all) {
        double liquid = CAST.liquidSoldPct() / 100;
        double loss = CAST.meltLossPct() / 100;
        double unburnt = CAST.unburntPct() / 100;
        all.add(new DisturbedLaw("metal delivered", new Casting(liquid, loss) {
            @Override double deliveredKg(double a) { return WRONG * super.deliveredKg(a); } }));
        all.add(new DisturbedLaw("metal into furnaces", new Casting(liquid, loss) {
            @Override double intoFurnacesKg(double a) { return WRONG * super.intoFurnacesKg(a); } }));
        all.add(new DisturbedLaw("metal lost", new Casting(liquid, loss) {
            @Override double lostKg(double a, double b) { return WRONG * super.lostKg(a, b); } }));
        all.add(new DisturbedLaw("ingots", new Casting(liquid, loss) {
            @Override double ingotsKg(double a, double b) { return WRONG * super.ingotsKg(a, b); } }));
        all.add(new DisturbedLaw("metal in dross", new Dross() {
            @Override double metallicKg(double a) { return WRONG * super.metallicKg(a); } }));
        all.add(new DisturbedLaw("oxide in dross", new Dross() {
            @Override double oxideKg(double a) { return WRONG * super.oxideKg(a); } }));
        all.add(new DisturbedLaw("oxygen in dross", new Dross() {
            @Override double oxygenKg(double a) { return WRONG * super.oxygenKg(a); } }));
        all.add(new DisturbedLaw("gas volume", new GasCombustion(unburnt) {
            @Override public double volumeNm3(GasFuel a, double b) { return WRONG * super.volumeNm3(a, b); } }));
        all.add(new DisturbedLaw("gas heat", new GasCombustion(unburnt) {
            @Override public double heatMj(GasFuel a, double b) { return WRONG * super.heatMj(a, b); } }));
        all.add(new DisturbedLaw("gas CO2", new GasCombustion(unburnt) {
            @Override public double co2Kg(GasFuel a, double b) { return WRONG * super.co2Kg(a, b); } }));
        all.add(new DisturbedLaw("gas unburnt", new GasCombustion(unburnt) {
            @Override public double unburntKg(GasFuel a, double b) { return WRONG * super.unburntKg(a, b); } }));
    }


    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = disturbed.worstBalance(PLANT, "casting");
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("no law goes without a disturbance, but for demands and decisions")
    void leavesNoLawOut() {
        DisturbedLaw.leaveNoLawOut(disturbed(), CastLaws.class, DEMANDS);
    }
}
