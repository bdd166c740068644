package org.potline.twin.flow.power;

/**
 * How the boilers burn in a step.
 *
 * @param flyAshFrac     share of the ash that leaves with the flue gas; the rest is slag
 * @param flyCarbonFrac  unburnt carbon in the fly ash
 * @param slagCarbonFrac unburnt carbon in the slag
 */
record Firing(double flyAshFrac, double flyCarbonFrac, double slagCarbonFrac) {
    /** Carbon that stays unburnt for each mass of the coal's ash [kg/kg]. */
    double unburntPerAsh() {
        return flyAshFrac * flyCarbonFrac / (1 - flyCarbonFrac) + (1 - flyAshFrac) * slagCarbonFrac / (1 - slagCarbonFrac);
    }
}
