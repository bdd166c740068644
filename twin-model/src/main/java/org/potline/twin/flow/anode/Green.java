package org.potline.twin.flow.anode;

/**
 * Green anodes.
 *
 * @param all           all of it
 * @param fixedCarbonKg carbon that stays in baking [kg]
 * @param volatileKg    volatiles of the pitch, which leave [kg]
 */
record Green(Material all, double fixedCarbonKg, double volatileKg) {
    static final Green NONE = new Green(Material.NONE, 0, 0);

    static Green mixed(AnodeLaws laws, Material coke, Material pitch, Material butts) {
        Paste paste = laws.paste();
        var all = new Material(paste.massKg(coke, pitch, butts), paste.carbonKg(coke, pitch, butts),
                paste.sulphurKg(coke, pitch, butts), paste.ashKg(coke, pitch, butts));
        return new Green(all, paste.fixedCarbonKg(coke, laws.pitch().fixedCarbonKg(pitch.kg()), butts),
                laws.pitch().volatileKg(pitch.kg()));
    }

    Green plus(Green other) {
        return new Green(all.plus(other.all), fixedCarbonKg + other.fixedCarbonKg, volatileKg + other.volatileKg);
    }

    Green times(double factor) {
        return new Green(all.times(factor), fixedCarbonKg * factor, volatileKg * factor);
    }
}
