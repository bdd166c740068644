package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.CAUSTIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.LIME_USED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_INERT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_LIME_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_NA2O_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_OXIDE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_OXYGEN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RED_MUD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RUN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_ASH_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CARBONATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CO2_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_INERT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_PURITY_PCT;

import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.AluminaModel;

/** Digestion, clarification and precipitation: from bauxite, lime and soda to hydrate and red mud. */
final class Digesters {
    /** Some Al2O3 is always lost (D). */
    private static final double MOST_RECOVERY = 0.995;

    private final AluminaModel model;
    private final AluminaLaws laws;
    private final Book<AluminaAccount> book;
    private final BauxiteYard yard;
    private final LimeHouse lime;
    private final Factors recovery;

    Digesters(AluminaModel model, AluminaLaws laws, Book<AluminaAccount> book, YearSteps steps, Books books, long seed) {
        this.model = model;
        this.laws = laws;
        this.book = book;
        yard = new BauxiteYard(model, laws, book, steps, seed);
        lime = new LimeHouse(model, laws, steps, books, seed);
        recovery = Shipments.daily(seed, "alumina/recovery", steps, model.recoveryCvPct(), model.recoveryPct() / 100, MOST_RECOVERY);
    }

    /**
     * Goes through a step.
     *
     * @param mineKg    bauxite the mine gave [kg]
     * @param plannedKg alumina the calciners are to make [kg]
     * @param hydrateKg hydrate in their store [kg]
     */
    void step(Step step, double mineKg, double plannedKg, double hydrateKg) {
        double recoveryFrac = recovery.at(step);
        double oxideKg = laws.plan().oxideKg(step.hours(), plannedKg, hydrateKg, recoveryFrac);
        double aluminaKg = laws.plan().aluminaKg(oxideKg);
        Bauxite charged = yard.reclaim(step, mineKg, laws.plan().chargedKg(oxideKg));
        book.add(RUN_KG, aluminaKg);
        book.add(HYDRATE_KG, laws.precipitation().hydrateKg(laws.digestion().hydrateOxideKg(charged.oxideKg(), recoveryFrac)));
        book.add(MUD_OXIDE_KG, laws.digestion().mudOxideKg(charged.oxideKg(), recoveryFrac));
        double limeKg = laws.makeUp().limeKg(aluminaKg);
        book.add(LIME_USED_KG, limeKg);
        LimeHouse.Lime left = lime.bring(step, limeKg);
        double sodaKg = soda(aluminaKg);
        causticise(sodaKg, charged.carbonKg(), limeKg);
        book.add(MUD_INERT_KG, charged.inertKg() + left.inertKg() + book.now(SODA_INERT_KG));
        book.add(RED_MUD_KG, laws.mud().dryKg(book.now(MUD_OXIDE_KG) + book.now(MUD_INERT_KG) + book.now(MUD_ORGANIC_KG),
                book.now(MUD_LIME_KG) + book.now(MUD_ORGANIC_CALCITE_KG) + book.now(MUD_SODA_CALCITE_KG) + left.coreKg(),
                book.now(MUD_NA2O_KG) + book.now(MUD_SODA_KG)));
    }

    /** Brings caustic and soda ash; says how much Na2CO3 goes into the liquor [kg]. */
    private double soda(double aluminaKg) {
        double ashKg = laws.makeUp().sodaAshKg(aluminaKg);
        double sodaKg = laws.sodaAsh().sodaKg(ashKg);
        double causticKg = laws.makeUp().causticKg(aluminaKg);
        book.add(SODA_ASH_KG, ashKg);
        book.add(SODA_PURITY_PCT, model.sodaAshPurityPct());
        book.add(SODA_CARBONATE_KG, sodaKg);
        book.add(SODA_INERT_KG, laws.sodaAsh().inertKg(ashKg));
        book.add(SODA_CO2_KG, laws.sodaAsh().co2Kg(sodaKg));
        book.add(CAUSTIC_KG, causticKg);
        book.add(MUD_NA2O_KG, laws.sodaAsh().na2oKg(sodaKg));
        book.add(MUD_NA2O_KG, laws.caustic().na2oKg(causticKg));
        return laws.sodaAsh().carbonateKg(sodaKg);
    }

    private void causticise(double sodaKg, double carbonKg, double limeKg) {
        Causticisation law = laws.causticisation();
        book.add(MUD_ORGANIC_CALCITE_KG, law.organicCalciteKg(carbonKg, limeKg));
        book.add(MUD_OXYGEN_KG, law.oxygenKg(carbonKg, limeKg));
        book.add(MUD_ORGANIC_KG, law.organicKg(carbonKg, limeKg));
        book.add(MUD_SODA_CALCITE_KG, law.sodaCalciteKg(sodaKg, carbonKg, limeKg));
        book.add(MUD_SODA_KG, law.sodaKg(sodaKg, carbonKg, limeKg));
        book.add(MUD_NA2O_KG, law.na2oKg(sodaKg, carbonKg, limeKg));
        book.add(MUD_LIME_KG, law.limeKg(sodaKg, carbonKg, limeKg));
    }

    void postStocks() {
        yard.postStocks();
    }

    Book<LimeAccount> lime() {
        return lime.book();
    }
}
