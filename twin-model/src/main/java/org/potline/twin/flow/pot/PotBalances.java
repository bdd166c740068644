package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.material.Stack;

/**
 * The balances of a potline. Each is made of amounts that different laws computed, each on its own side; none of its terms is what
 * the others leave over. A demand or a decision (auxiliary power, tapping, how much carbon crumbles) has but one side: it stands in a
 * balance with what others computed, and no balance is drawn up of it against itself.
 */
final class PotBalances {
    private static final double AL_IN_OXIDE = 2 * Chemistry.AL / Chemistry.AL2O3;
    private static final double AL_IN_FLUORIDE = Chemistry.AL / Chemistry.ALF3;
    private static final double F_IN_FLUORIDE = 3 * Chemistry.F / Chemistry.ALF3;
    private static final double O_IN_OXIDE = 3 * Chemistry.O / Chemistry.AL2O3;
    private static final double KG_C_PER_MOL = Chemistry.C / Chemistry.G_PER_KG;
    private static final double KG_F_PER_MOL = Chemistry.F / Chemistry.G_PER_KG;
    private static final double KG_O_PER_MOL = Chemistry.O / Chemistry.G_PER_KG;
    private static final double PFC_CF4_C = Chemistry.ELECTRONS_CF4 * Chemistry.FARADAY;
    private static final double PFC_C2F6_C = Chemistry.ELECTRONS_C2F6 * Chemistry.FARADAY;
    private static final int ATOMS_F_CF4 = 4;
    private static final int ATOMS_F_C2F6 = 6;

    private final Book<PotAccount> book;
    private final Stack stack;
    private final String line;
    private final BalanceSheet sheet;

    PotBalances(Book<PotAccount> book, Stack stack, String line, BalanceSheet sheet) {
        this.book = book;
        this.stack = stack;
        this.line = line;
        this.sheet = sheet;
    }

    void drawUp() {
        metal();
        anodes();
        gas();
        electricity();
    }

    private void metal() {
        begin("aluminium", "kg").in(book, OXIDE_FED_KG, AL_IN_OXIDE).in(book, FLUORIDE_FED_KG, AL_IN_FLUORIDE)
                .out(book, OXIDE_DUST_KG, AL_IN_OXIDE).out(book, FLUORIDE_LOST_KG, AL_IN_FLUORIDE).out(book, TAPPED_KG, 1)
                .stored(book, BATH_OXIDE_KG, AL_IN_OXIDE).stored(book, BATH_FLUORIDE_KG, AL_IN_FLUORIDE).stored(book, PADS_KG, 1).end();
        begin("metal of the pots", "kg").in(book, METAL_PRODUCED_KG, 1).out(book, TAPPED_KG, 1).stored(book, PADS_KG, 1).end();
        begin("fluorine", "kg").in(book, FLUORIDE_FED_KG, F_IN_FLUORIDE).out(book, FLUORIDE_LOST_KG, F_IN_FLUORIDE)
                .out(book, EFFECT_CF4_MOL, ATOMS_F_CF4 * KG_F_PER_MOL).out(book, EFFECT_C2F6_MOL, ATOMS_F_C2F6 * KG_F_PER_MOL)
                .out(book, LOW_CF4_MOL, ATOMS_F_CF4 * KG_F_PER_MOL).stored(book, BATH_FLUORIDE_KG, F_IN_FLUORIDE).end();
        begin("oxygen of the pots", "kg").in(book, OXIDE_FED_KG, O_IN_OXIDE).in(book, AIR_OXYGEN_MOL, 2 * KG_O_PER_MOL)
                .out(book, OXIDE_DUST_KG, O_IN_OXIDE).out(book, CO2_MOL, 2 * KG_O_PER_MOL).out(book, CO_MOL, KG_O_PER_MOL)
                .stored(book, BATH_OXIDE_KG, O_IN_OXIDE).end();
    }

    private void anodes() {
        begin("carbon of the anodes", "kg").in(book, DELIVERED_CARBON_KG, 1).out(book, BUTTS_CARBON_KG, 1).out(book, DUST_SKIMMED_KG, 1)
                .out(book, CO2_MOL, KG_C_PER_MOL).out(book, CO_MOL, KG_C_PER_MOL).out(book, EFFECT_CF4_MOL, KG_C_PER_MOL)
                .out(book, EFFECT_C2F6_MOL, 2 * KG_C_PER_MOL).out(book, LOW_CF4_MOL, KG_C_PER_MOL)
                .stored(book, YARD_CARBON_KG, 1).stored(book, IN_POTS_CARBON_KG, 1).end();
        begin("sulphur of the anodes", "kg").in(book, DELIVERED_SULPHUR_KG, 1).out(book, BUTTS_SULPHUR_KG, 1).out(book, ANODE_SULPHUR_KG, 1)
                .stored(book, YARD_SULPHUR_KG, 1).stored(book, IN_POTS_SULPHUR_KG, 1).end();
        begin("mass of the anodes", "kg").in(book, DELIVERED_KG, 1).out(book, BUTTS_KG, 1).out(book, ANODE_CARBON_KG, 1)
                .out(book, ANODE_SULPHUR_KG, 1).out(book, ANODE_ASH_KG, 1).stored(book, YARD_KG, 1).stored(book, IN_POTS_KG, 1).end();
        begin("anodes delivered", "kg").in(book, DELIVERED_KG, 1).out(book, SET_KG, 1).stored(book, YARD_KG, 1).end();
        begin("number of the anodes", "1").in(book, DELIVERED_COUNT, 1).out(book, BUTTS_COUNT, 1)
                .stored(book, YARD_COUNT, 1).stored(book, IN_POTS_COUNT, 1).end();
    }

    private void gas() {
        begin("charge of anode effects", "C").in(book, EFFECT_CHARGE_C, 1).out(book, EFFECT_CF4_MOL, PFC_CF4_C)
                .out(book, EFFECT_C2F6_MOL, PFC_C2F6_C).end();
        begin("charge of low-voltage CF4", "C").in(book, LOW_CHARGE_C, 1).out(book, LOW_CF4_MOL, PFC_CF4_C).end();
        begin("CO2 of the pots", "kg").in(book, CO2_MOL, Chemistry.CO2 / Chemistry.G_PER_KG).out(book, STACK_CO2_KG, 1)
                .out(book, ROOF_CO2_KG, 1).end();
        begin("CO2 of the stack", "kg").in(book, CO2_MOL, Chemistry.CO2 / Chemistry.G_PER_KG).out(book, ROOF_CO2_KG, 1);
        stack.out(sheet, 1);
        sheet.end();
    }

    private void electricity() {
        begin("energy of the line", "MWh").in(book, LINE_DC_MWH, 1).out(book, REACTION_MWH, 1).out(book, POT_HEAT_MWH, 1)
                .out(book, BUSBAR_HEAT_MWH, 1).end();
        begin("electricity of the rectifiers", "MWh").in(book, RECTIFIER_AC_MWH, 1).out(book, LINE_DC_MWH, 1)
                .out(book, RECTIFIER_LOSS_MWH, 1).end();
    }

    private BalanceSheet begin(String name, String unit) {
        return sheet.begin(name + " (" + line + ")", unit);
    }
}
