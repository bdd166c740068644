package org.potline.twin.flow.anode;

/**
 * What became of an amount of green anodes in the furnace.
 *
 * @param burntKg     volatiles burnt [kg]
 * @param co2Kg       CO2 of them [kg]
 * @param tarKg       tar caught [kg]
 * @param tarCarbonKg carbon in the tar [kg]
 * @param sulphurKg   sulphur that left with the gas [kg]
 * @param baked       baked anodes
 */
record BakingRun(double burntKg, double co2Kg, double tarKg, double tarCarbonKg, double sulphurKg, Material baked) {
    static BakingRun of(AnodeLaws laws, Green green) {
        Volatiles volatiles = laws.volatiles();
        double volatileKg = green.volatileKg();
        double sulphurKg = green.all().sulphurKg();
        return new BakingRun(volatiles.burntKg(volatileKg), volatiles.co2Kg(volatileKg), volatiles.tarKg(volatileKg),
                volatiles.tarCarbonKg(volatileKg), laws.bakingSulphur().lostKg(sulphurKg), Material.burnt(green.fixedCarbonKg(),
                        laws.bakingSulphur().keptKg(sulphurKg), green.all().ashKg()));
    }
}
