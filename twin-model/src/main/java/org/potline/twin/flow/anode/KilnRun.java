package org.potline.twin.flow.anode;

/**
 * What became of an amount of green coke in the kiln.
 *
 * @param waterKg    water evaporated [kg]
 * @param volatileKg volatile matter given off, and burnt [kg]
 * @param burntKg    fixed carbon burnt [kg]
 * @param co2Kg      CO2 of both [kg]
 * @param sulphurKg  sulphur that left with the gas [kg]
 * @param dust       dust caught
 * @param calcined   calcined coke
 */
record KilnRun(double waterKg, double volatileKg, double burntKg, double co2Kg, double sulphurKg, Material dust, Material calcined) {
    static KilnRun of(AnodeLaws laws, Material coke) {
        double fixedKg = laws.greenCoke().fixedCarbonKg(coke);
        Material hot = Material.burnt(laws.fire().keptKg(fixedKg), laws.kilnSulphur().keptKg(coke.sulphurKg()), coke.ashKg());
        return new KilnRun(laws.greenCoke().waterKg(coke.kg()), laws.greenCoke().volatileKg(coke.kg()), laws.fire().burntKg(fixedKg),
                laws.fire().co2Kg(laws.greenCoke().volatileCarbonKg(coke.kg()), fixedKg), laws.kilnSulphur().lostKg(coke.sulphurKg()),
                laws.dust().caught(hot), laws.dust().kept(hot));
    }
}
