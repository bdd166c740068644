package org.potline.report;

import java.util.List;
import org.potline.scenario.compare.CarbonBalance;
import org.potline.scenario.compare.CarbonPath;

/** The carbon of an invented site of 400 kt/a with its own coal power, alumina and anodes, over five orders of magnitude [t C]. */
public final class SampleCarbon {
    private SampleCarbon() {
    }

    /** In: 1 706 160 t, of which 350 t from stock. All goes out again, of which 1 260 t to stock. */
    public static CarbonBalance site() {
        return new CarbonBalance(List.of(
                path("in-coal", "power", 1_312_400), path("power", "out-co2-stack", 1_299_300), path("power", "out-ash", 13_100),
                path("in-gasifier-coal", "alumina", 96_200), path("in-kiln-fuel", "alumina", 9_450), path("in-limestone", "alumina", 21_300),
                path("in-soda-ash", "alumina", 1_180), path("in-bauxite", "alumina", 3_640),
                path("alumina", "out-co2-stack", 119_870), path("alumina", "out-ash", 4_900), path("alumina", "out-tar", 1_700),
                path("alumina", "out-mud", 5_300),
                path("in-green-coke", "calcining", 168_300), path("calcining", "out-co2-stack", 22_760), path("calcining", "out-dust", 540),
                path("calcining", "baking", 145_000),
                path("in-pitch", "baking", 29_600), path("in-packing-coke", "baking", 2_900), path("electrolysis", "baking", 27_400),
                path("baking", "out-co2-stack", 5_350), path("baking", "out-tar", 620), path("baking", "out-anodes", 6_900),
                path("baking", "out-stock", 1_260), path("baking", "electrolysis", 190_770),
                path("in-bought-anodes", "electrolysis", 12_400), path("in-stock", "electrolysis", 350),
                path("electrolysis", "out-co2-roof", 3_020), path("electrolysis", "out-co2-stack", 153_400), path("electrolysis", "out-co", 16_200),
                path("electrolysis", "out-pfc", 14), path("electrolysis", "out-dust", 2_486), path("electrolysis", "out-butts", 1_000),
                path("in-natural-gas", "baking", 14_100), path("baking", "out-co2-stack", 14_070), path("baking", "out-unburnt", 30),
                path("in-natural-gas", "alumina", 12_500), path("alumina", "out-co2-stack", 12_475), path("alumina", "out-unburnt", 25),
                path("in-natural-gas", "casting", 11_900), path("casting", "out-co2-stack", 11_876), path("casting", "out-unburnt", 24),
                path("in-natural-gas", "rolling", 6_700), path("rolling", "out-co2-stack", 6_687), path("rolling", "out-unburnt", 13),
                path("in-diesel", "mining", 2_150), path("mining", "out-co2-stack", 2_150),
                path("in-diesel", "vehicles", 1_090), path("vehicles", "out-co2-stack", 1_090)));
    }

    private static CarbonPath path(String from, String to, double carbonT) {
        return new CarbonPath(from, to, carbonT);
    }
}
