package org.potline.twin.flow;

import java.util.List;
import java.util.stream.Stream;
import org.potline.twin.flow.alumina.AluminaAccount;
import org.potline.twin.flow.alumina.AluminaRefinery;
import org.potline.twin.flow.anode.AnodePlant;
import org.potline.twin.flow.anode.PasteAccount;
import org.potline.twin.flow.anode.StoreAccount;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.cast.CastAccount;
import org.potline.twin.flow.cast.Casthouse;
import org.potline.twin.flow.pot.PotAccount;
import org.potline.twin.flow.pot.Potline;
import org.potline.twin.flow.power.PowerAccount;
import org.potline.twin.flow.power.PowerPlant;
import org.potline.twin.flow.site.Mine;
import org.potline.twin.flow.site.MineAccount;
import org.potline.twin.flow.site.SiteServices;
import org.potline.twin.time.HourRange;

/**
 * The balances of a plant over any steps of its year: those of its processes, and those of what they hand to each other. Each is made
 * of amounts that different laws computed, each on its own side; none of its terms is what the others leave over.
 */
public final class Balances {
    private Balances() {
    }

    /** All balances of the processes the plant has, over some steps: of an hourly year its hours. */
    public static List<Balance> of(TrueFlows flows, HourRange steps) {
        var sheet = new BalanceSheet(steps);
        flows.processes().forEach(process -> process.balance(sheet));
        handedOver(flows, sheet);
        if (flows.processes().stream().anyMatch(SiteServices.class::isInstance)) {
            sheet.begin("electricity", "MWh");
            flows.processes().forEach(process -> process.electricity(sheet));
            sheet.end();
        }
        return sheet.balances();
    }

    private static void handedOver(TrueFlows flows, BalanceSheet sheet) {
        of(flows, AluminaRefinery.class).forEach(refinery -> toRefinery(flows, refinery, sheet));
        List<Potline> lines = flows.lines();
        if (lines.isEmpty()) {
            return;
        }
        of(flows, Casthouse.class).forEach(casthouse -> {
            sheet.begin("metal handed to the casthouse", "kg");
            lines.forEach(line -> sheet.in(line.book(), PotAccount.TAPPED_KG, 1));
            sheet.out(casthouse.book(), CastAccount.RECEIVED_KG, 1).end();
        });
        of(flows, AnodePlant.class).forEach(anodes -> handedOver(lines, anodes, sheet));
        of(flows, AluminaRefinery.class).forEach(refinery -> {
            sheet.begin("alumina drawn from the silos", "kg").in(refinery.book(), AluminaAccount.DRAWN_KG, 1);
            lines.forEach(line -> sheet.out(line.book(), PotAccount.ALUMINA_FED_KG, 1));
            sheet.end();
        });
    }

    private static void toRefinery(TrueFlows flows, AluminaRefinery refinery, BalanceSheet sheet) {
        of(flows, PowerPlant.class).forEach(plant -> sheet.begin("steam handed to the refinery", "kg")
                .in(plant.book(), PowerAccount.STEAM_KG, 1).out(refinery.book(), AluminaAccount.STEAM_KG, 1).end());
        of(flows, Mine.class).forEach(mine -> sheet.begin("bauxite handed to the refinery", "kg")
                .in(mine.book(), MineAccount.BAUXITE_KG, 1).out(refinery.book(), AluminaAccount.FROM_MINE_KG, 1).end());
    }

    private static void handedOver(List<Potline> lines, AnodePlant anodes, BalanceSheet sheet) {
        sheet.begin("anodes handed to the potlines", "kg").in(anodes.store(), StoreAccount.BROUGHT_KG, 1);
        lines.forEach(line -> sheet.out(line.book(), PotAccount.DELIVERED_KG, 1));
        sheet.end();
        sheet.begin("carbon handed to the potlines", "kg").in(anodes.store(), StoreAccount.BROUGHT_CARBON_KG, 1);
        lines.forEach(line -> sheet.out(line.book(), PotAccount.DELIVERED_CARBON_KG, 1));
        sheet.end();
        sheet.begin("butts handed to the anode plant", "kg");
        lines.forEach(line -> sheet.in(line.book(), PotAccount.BUTTS_KG, 1));
        sheet.out(anodes.paste(), PasteAccount.BUTTS_KG, 1).end();
        sheet.begin("carbon of butts handed to the anode plant", "kg");
        lines.forEach(line -> sheet.in(line.book(), PotAccount.BUTTS_CARBON_KG, 1));
        sheet.out(anodes.paste(), PasteAccount.BUTTS_CARBON_KG, 1).end();
    }

    private static <P> Stream<P> of(TrueFlows flows, Class<P> kind) {
        return flows.processes().stream().filter(kind::isInstance).map(kind::cast);
    }
}
