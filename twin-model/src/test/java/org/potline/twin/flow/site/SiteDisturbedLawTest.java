package org.potline.twin.flow.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.DisturbedLaw;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.material.DieselCombustion;
import org.potline.twin.plant.Plant;

/** Whichever law of the auxiliary systems is wrong in one of its results, a balance breaks. */
class SiteDisturbedLawTest {
    private static final double WRONG = 1 + 1e-6;
    /** With so much sun at noon that the site gives to the grid. */
    private static final Plant PLANT = BuiltPlant.in("Asia/Shanghai").withModel(Models.with(BuiltPlant.SITE, "solarMw", 200));
    /** What they give has but one side, so that no balance can prove them wrong: their own tests have to. */
    private static final Set<String> DEMANDS = Set.of("AuxiliaryPower");

    static Stream<DisturbedLaw> disturbed() {
        var all = new ArrayList<DisturbedLaw>();
        site(all);
        return all.stream();
    }

    private static void site(List<DisturbedLaw> all) {
        all.add(new DisturbedLaw("diesel carbon", new DieselCombustion() {
            @Override public double carbonKg(double a) { return WRONG * super.carbonKg(a); } }));
        all.add(new DisturbedLaw("diesel CO2", new DieselCombustion() {
            @Override public double co2Kg(double a) { return WRONG * super.co2Kg(a); } }));
        all.add(new DisturbedLaw("import", new GridBus() {
            @Override double importMwh(double a, double b) { return WRONG * super.importMwh(a, b); } }));
        all.add(new DisturbedLaw("export", new GridBus() {
            @Override double exportMwh(double a, double b) { return WRONG * super.exportMwh(a, b); } }));
    }


    @ParameterizedTest(name = "{0}")
    @DisplayName("a law wrong by a millionth in one result breaks a balance")
    @MethodSource("disturbed")
    void breaksABalance(DisturbedLaw disturbed) {
        double worst = disturbed.worstBalance(PLANT, "utilities");
        assertTrue(worst > 1e-9, () -> "largest error: " + worst);
    }

    @Test @DisplayName("no law goes without a disturbance, but for demands and decisions")
    void leavesNoLawOut() {
        DisturbedLaw.leaveNoLawOut(disturbed(), SiteLaws.class, DEMANDS);
    }
}
