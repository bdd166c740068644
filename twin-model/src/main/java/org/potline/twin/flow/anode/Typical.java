package org.potline.twin.flow.anode;

import org.potline.twin.plant.AnodeModel;

/**
 * An anode plant on an average day: what it plans by, and what its stocks hold when the year begins.
 *
 * @param coke     a kilogram of green coke as received
 * @param yield    calcined coke of it [kg]
 * @param calcined a kilogram of calcined coke
 * @param pitch    a kilogram of pitch
 * @param butts    a kilogram of butts
 * @param green    the green anodes made in a day
 * @param baked    the anodes baked in a day
 */
record Typical(Material coke, double yield, Material calcined, Material pitch, Material butts, Green green, Material baked) {
    private static final double KG_PER_T = 1000;

    static Typical of(AnodeModel model, AnodeLaws laws) {
        Material coke = laws.greenCoke().shipment(1, model.greenCokeSulphurPct() / 100, model.greenCokeAshPct() / 100);
        Material run = KilnRun.of(laws, coke).calcined();
        Material pitch = laws.pitch().delivery(1);
        Material butts = baked(laws, green(laws, run.perKg(), pitch, Material.NONE)).perKg();
        Green green = green(laws, run.perKg(), pitch, butts.times(laws.recipe().buttsAimKg(1)));
        double perDay = model.productionTPerDay() * KG_PER_T / baked(laws, green).kg();
        return new Typical(coke, run.kg(), run.perKg(), pitch, butts, green.times(perDay), baked(laws, green).times(perDay));
    }

    /** Pitch used in a day [kg]. */
    double pitchKg(AnodeLaws laws) {
        return laws.recipe().pitchKg(green.all().kg());
    }

    /** Butts used in a day [kg]. */
    double buttsKg(AnodeLaws laws) {
        return laws.recipe().buttsAimKg(green.all().kg());
    }

    /** Calcined coke used in a day [kg]. */
    double calcinedKg(AnodeLaws laws) {
        return laws.recipe().cokeKg(green.all().kg(), buttsKg(laws));
    }

    /** Green coke used in a day [kg]. */
    double cokeKg(AnodeLaws laws) {
        return calcinedKg(laws) / yield;
    }

    /** A kilogram of green anodes, of which those butts are. */
    private static Green green(AnodeLaws laws, Material calcined, Material pitch, Material butts) {
        return Green.mixed(laws, calcined.times(laws.recipe().cokeKg(1, butts.kg())), pitch.times(laws.recipe().pitchKg(1)), butts);
    }

    private static Material baked(AnodeLaws laws, Green green) {
        return BakingRun.of(laws, green).baked();
    }
}
