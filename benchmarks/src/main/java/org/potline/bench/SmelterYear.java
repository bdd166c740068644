package org.potline.bench;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.uncertainty.Input;
import org.potline.twin.uncertainty.Inputs;
import org.potline.twin.uncertainty.MeasurementModel;
import org.potline.twin.uncertainty.Shape;
import org.potline.twin.uncertainty.Spread;

/**
 * A smelter's year of 31 inputs: anode carbon, anode effects and six fuels [t CO2e], each amount, property and factor an input of its own,
 * a third of them normal, rectangular and triangular each, of 0.3 to 10 % relative standard uncertainty.
 */
final class SmelterYear implements MeasurementModel {
    private static final double CO2_PER_C = 44.0 / 12;
    private static final double GWP_CF4 = 6630;
    private static final double GWP_C2F6 = 11100;
    private static final int FUELS = 6;
    private static final int FIRST_FUEL = 7;

    static Inputs inputs() {
        var list = new ArrayList<Input>();
        add(list, "liquid-aluminium t", 500_000, Shape.NORMAL, 0.003);
        add(list, "anode-net t/t", 0.42, Shape.UNIFORM, 0.01);
        add(list, "anode-sulphur", 0.018, Shape.TRIANGULAR, 0.05);
        add(list, "anode-ash", 0.004, Shape.TRIANGULAR, 0.10);
        add(list, "anode-effect min/cell-day", 0.15, Shape.UNIFORM, 0.05);
        add(list, "slope kg/t/min", 0.143, Shape.NORMAL, 0.06);
        add(list, "C2F6/CF4", 0.121, Shape.TRIANGULAR, 0.10);
        String[] fuels = {"bituminous@power", "anthracite", "fuel-oil", "diesel", "natural-gas", "lng"};
        double[] amounts = {160_000, 22_000, 9_000, 6_000, 3_100, 4_000};
        double[] ncv = {22.0, 24.5, 41.8, 43.0, 389.31, 51.4};
        double[] carbon = {0.0261, 0.0274, 0.0211, 0.0202, 0.0153, 0.0172};
        Shape[] oxidation = {Shape.UNIFORM, Shape.NORMAL, Shape.TRIANGULAR};
        for (int fuel = 0; fuel < FUELS; fuel++) {
            add(list, fuels[fuel] + " amount", amounts[fuel], Shape.UNIFORM, 0.005 + 0.002 * fuel);
            add(list, fuels[fuel] + " ncv GJ", ncv[fuel], Shape.NORMAL, 0.008 + 0.004 * fuel);
            add(list, fuels[fuel] + " carbon tC/GJ", carbon[fuel], Shape.TRIANGULAR, 0.02 + 0.005 * fuel);
            add(list, fuels[fuel] + " oxidation", 0.98, oxidation[fuel % 3], 0.01);
        }
        return Inputs.independent(list);
    }

    private static void add(List<Input> list, String name, double estimate, Shape shape, double relative) {
        list.add(new Input(name, estimate, Spread.of(shape, relative * estimate)));
    }

    @Override
    public List<String> outputs() {
        return List.of("tCO2e");
    }

    @Override
    public void evaluate(double[][] x, double[][] outputs, int draws) {
        double[] y = outputs[0];
        electrolysis(x, y, draws);
        for (int fuel = FIRST_FUEL; fuel < FIRST_FUEL + 4 * FUELS; fuel += 4) {
            fuel(x[fuel], x[fuel + 1], x[fuel + 2], x[fuel + 3], y, draws);
        }
    }

    private static void electrolysis(double[][] x, double[] y, int draws) {
        double[] metal = x[0];
        double[] net = x[1];
        double[] sulphur = x[2];
        double[] ash = x[3];
        double[] minutes = x[4];
        double[] slope = x[5];
        double[] ratio = x[6];
        for (int i = 0; i < draws; i++) {
            y[i] = metal[i] * (net[i] * (1 - sulphur[i] - ash[i]) * CO2_PER_C
                    + minutes[i] * slope[i] * (GWP_CF4 + GWP_C2F6 * ratio[i]) / 1000);
        }
    }

    private static void fuel(double[] amount, double[] ncv, double[] carbon, double[] oxidation, double[] y, int draws) {
        for (int i = 0; i < draws; i++) {
            y[i] += amount[i] * ncv[i] * carbon[i] * oxidation[i] * CO2_PER_C;
        }
    }
}
