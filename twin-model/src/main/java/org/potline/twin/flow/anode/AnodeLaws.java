package org.potline.twin.flow.anode;

import org.potline.twin.flow.material.AuxiliaryPower;
import org.potline.twin.flow.material.GasCombustion;
import org.potline.twin.plant.AnodeModel;

/** The laws of an anode plant; each can be exchanged for a disturbed one to see whether the balances notice. */
public record AnodeLaws(GreenCoke greenCoke, KilnFire fire, KilnSulphur kilnSulphur, CokeDust dust, Pitch pitch, Recipe recipe,
        Paste paste, Volatiles volatiles, BakingSulphur bakingSulphur, PackingCoke packing, Loading loading, GasCombustion combustion,
        AuxiliaryPower power) {
    public static AnodeLaws of(AnodeModel model) {
        double burntFrac = model.cokeBurntPct() / 100;
        return new AnodeLaws(
                new GreenCoke(model.greenCokeMoisturePct() / 100, model.greenCokeVolatilePct() / 100, model.volatileCarbonPct() / 100),
                new KilnFire(burntFrac), new KilnSulphur(model.calciningSulphurLossPct() / 100),
                new CokeDust(model.cokeDustPct() / 100, burntFrac),
                new Pitch(model.pitchVolatilePct() / 100, model.pitchVolatileCarbonPct() / 100, model.pitchSulphurPct() / 100,
                        model.pitchAshPct() / 100),
                new Recipe(model.pitchPct() / 100, model.buttPct() / 100), new Paste(),
                new Volatiles(model.tarPct() / 100, model.pitchVolatileCarbonPct() / 100),
                new BakingSulphur(model.bakingSulphurLossPct() / 100), new PackingCoke(model.packingCokeCarbonPct() / 100),
                new Loading(), new GasCombustion(model.unburntPct() / 100), new AuxiliaryPower(0, model.powerKwhPerT()));
    }
}
