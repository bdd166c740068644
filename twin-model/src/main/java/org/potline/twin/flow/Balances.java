package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.HourRange;

/**
 * The balances of a plant over any hours of its year. Each is made of amounts that different laws computed, each on its own side;
 * none of its terms is what the others leave over. A demand or a decision (auxiliary power, tapping, how much carbon crumbles) has but
 * one side: it stands in a balance with what others computed, and no balance is drawn up of it against itself.
 */
public final class Balances {
    private static final double AL_IN_OXIDE = 2 * Chemistry.AL / Chemistry.AL2O3;
    private static final double AL_IN_FLUORIDE = Chemistry.AL / Chemistry.ALF3;
    private static final double F_IN_FLUORIDE = 3 * Chemistry.F / Chemistry.ALF3;
    private static final double O_IN_OXIDE = 3 * Chemistry.O / Chemistry.AL2O3;
    private static final double KG_C_PER_MOL = Chemistry.C / Chemistry.G_PER_KG;
    private static final double KG_F_PER_MOL = Chemistry.F / Chemistry.G_PER_KG;
    private static final double KG_O_PER_MOL = Chemistry.O / Chemistry.G_PER_KG;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    private static final double PFC_CF4_C = Chemistry.ELECTRONS_CF4 * Chemistry.FARADAY;
    private static final double PFC_C2F6_C = Chemistry.ELECTRONS_C2F6 * Chemistry.FARADAY;
    private static final int ATOMS_F_CF4 = 4;
    private static final int ATOMS_F_C2F6 = 6;

    private final Book book;
    private final HourRange range;
    private final List<Balance> balances = new ArrayList<>();
    private String name;
    private String unit;
    private double in;
    private double out;
    private double stored;

    private Balances(Book book, HourRange range) {
        this.book = book;
        this.range = range;
    }

    /** All balances of the processes the plant has. */
    public static List<Balance> of(TrueFlows flows, HourRange range) {
        var balances = new Balances(flows.book(), range);
        if (flows.has("liquid-aluminium@electrolysis", Measurand.MASS)) {
            balances.metal();
            balances.anodes();
            balances.gas();
            balances.line();
        }
        if (flows.has("ingots@casting", Measurand.MASS)) {
            balances.casthouse();
        }
        if (flows.has("electricity@grid", Measurand.ENERGY)) {
            balances.site();
        }
        return List.copyOf(balances.balances);
    }

    private void metal() {
        begin("aluminium", "kg").in(OXIDE_FED_KG, AL_IN_OXIDE).in(FLUORIDE_FED_KG, AL_IN_FLUORIDE)
                .out(OXIDE_DUST_KG, AL_IN_OXIDE).out(FLUORIDE_LOST_KG, AL_IN_FLUORIDE).out(TAPPED_KG, 1)
                .stored(BATH_OXIDE_KG, AL_IN_OXIDE).stored(BATH_FLUORIDE_KG, AL_IN_FLUORIDE).stored(PADS_KG, 1).end();
        begin("metal of the pots", "kg").in(METAL_PRODUCED_KG, 1).out(TAPPED_KG, 1).stored(PADS_KG, 1).end();
        begin("fluorine", "kg").in(FLUORIDE_FED_KG, F_IN_FLUORIDE).out(FLUORIDE_LOST_KG, F_IN_FLUORIDE)
                .out(EFFECT_CF4_MOL, ATOMS_F_CF4 * KG_F_PER_MOL).out(EFFECT_C2F6_MOL, ATOMS_F_C2F6 * KG_F_PER_MOL)
                .out(LOW_CF4_MOL, ATOMS_F_CF4 * KG_F_PER_MOL).stored(BATH_FLUORIDE_KG, F_IN_FLUORIDE).end();
        begin("oxygen of the pots", "kg").in(OXIDE_FED_KG, O_IN_OXIDE).in(AIR_OXYGEN_MOL, 2 * KG_O_PER_MOL)
                .out(OXIDE_DUST_KG, O_IN_OXIDE).out(CO2_MOL, 2 * KG_O_PER_MOL).out(CO_MOL, KG_O_PER_MOL)
                .stored(BATH_OXIDE_KG, O_IN_OXIDE).end();
    }

    private void anodes() {
        begin("carbon of the anodes", "kg").in(DELIVERED_CARBON_KG, 1).out(BUTTS_CARBON_KG, 1).out(DUST_SKIMMED_KG, 1)
                .out(CO2_MOL, KG_C_PER_MOL).out(CO_MOL, KG_C_PER_MOL).out(EFFECT_CF4_MOL, KG_C_PER_MOL)
                .out(EFFECT_C2F6_MOL, 2 * KG_C_PER_MOL).out(LOW_CF4_MOL, KG_C_PER_MOL)
                .stored(YARD_CARBON_KG, 1).stored(IN_POTS_CARBON_KG, 1).end();
        begin("sulphur of the anodes", "kg").in(DELIVERED_SULPHUR_KG, 1).out(BUTTS_SULPHUR_KG, 1).out(ANODE_SULPHUR_KG, 1)
                .stored(YARD_SULPHUR_KG, 1).stored(IN_POTS_SULPHUR_KG, 1).end();
        begin("mass of the anodes", "kg").in(DELIVERED_KG, 1).out(BUTTS_KG, 1).out(ANODE_CARBON_KG, 1)
                .out(ANODE_SULPHUR_KG, 1).out(ANODE_ASH_KG, 1).stored(YARD_KG, 1).stored(IN_POTS_KG, 1).end();
        begin("anodes bought", "kg").in(DELIVERED_KG, 1).out(SET_KG, 1).stored(YARD_KG, 1).end();
        begin("number of the anodes", "1").in(DELIVERED_COUNT, 1).out(BUTTS_COUNT, 1)
                .stored(YARD_COUNT, 1).stored(IN_POTS_COUNT, 1).end();
    }

    private void gas() {
        begin("charge of anode effects", "C").in(EFFECT_CHARGE_C, 1).out(EFFECT_CF4_MOL, PFC_CF4_C)
                .out(EFFECT_C2F6_MOL, PFC_C2F6_C).end();
        begin("charge of low-voltage CF4", "C").in(LOW_CHARGE_C, 1).out(LOW_CF4_MOL, PFC_CF4_C).end();
        begin("CO2 of the pots", "kg").in(CO2_MOL, Chemistry.CO2 / Chemistry.G_PER_KG).out(STACK_CO2_KG, 1)
                .out(ROOF_CO2_KG, 1).end();
    }

    private void line() {
        begin("energy of the line", "MWh").in(LINE_DC_MWH, 1).out(REACTION_MWH, 1).out(POT_HEAT_MWH, 1)
                .out(BUSBAR_HEAT_MWH, 1).end();
        begin("electricity of the rectifiers", "MWh").in(RECTIFIER_AC_MWH, 1).out(LINE_DC_MWH, 1)
                .out(RECTIFIER_LOSS_MWH, 1).end();
    }

    private void casthouse() {
        begin("metal of the casthouse", "kg").in(TAPPED_KG, 1).out(DELIVERED_METAL_KG, 1).out(INGOTS_KG, 1)
                .out(DROSS_METALLIC_KG, 1).out(DROSS_OXIDE_KG, AL_IN_OXIDE).stored(FURNACES_KG, 1).end();
        begin("mass of the dross", "kg").in(CAST_KG, 1).in(DROSS_OXYGEN_KG, 1).out(INGOTS_KG, 1).out(DROSS_KG, 1).end();
        begin("carbon of natural gas", "kg").in(GAS_CARBON_KG, 1).out(GAS_CO2_KG, C_IN_CO2).out(GAS_UNBURNT_KG, 1).end();
        begin("heat of natural gas", "GJ").in(GAS_BURNT_HEAT_GJ, 1).out(GAS_HEAT_GJ, 1).end();
    }

    private void site() {
        begin("carbon of diesel", "kg").in(DIESEL_CARBON_KG, 1).out(DIESEL_CO2_KG, C_IN_CO2).end();
        begin("electricity", "MWh").in(GRID_MWH, 1).out(REACTION_MWH, 1).out(POT_HEAT_MWH, 1).out(BUSBAR_HEAT_MWH, 1)
                .out(RECTIFIER_LOSS_MWH, 1).out(POTROOMS_MWH, 1).out(CASTING_MWH, 1).out(SITE_MWH, 1).end();
    }

    private Balances begin(String name, String unit) {
        this.name = name;
        this.unit = unit;
        in = 0;
        out = 0;
        stored = 0;
        return this;
    }

    private Balances in(Account account, double factor) {
        in += factor * sum(account);
        return this;
    }

    private Balances out(Account account, double factor) {
        out += factor * sum(account);
        return this;
    }

    private Balances stored(Account account, double factor) {
        stored += factor * (book.before(account, range.to()) - book.before(account, range.from()));
        return this;
    }

    private void end() {
        balances.add(new Balance(name, unit, in, out, stored));
    }

    private double sum(Account account) {
        double[] hourly = book.hourly(account);
        double sum = 0;
        for (int hour = range.from(); hour < range.to(); hour++) {
            sum += hourly[hour];
        }
        return sum;
    }
}
