package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.StoreAccount.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.material.AnodeSource.Load;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.AnodeModel;

/**
 * The store of baked anodes, first in first out. At the end of a day what was baked in it is counted into whole anodes, a lot of their
 * own (what makes no whole one stays for the next day); then those under contract are sold as far as there are any, and on Mondays what
 * is short of the aim is bought.
 */
final class AnodeStore {
    private static final double KG_PER_T = 1000;

    private final AnodeModel model;
    private final Loading loading;
    private final AnodeMarket market;
    private final YearDays days;
    private final Book<StoreAccount> book;
    private final double aimKg;
    private final Deque<Load> loads = new ArrayDeque<>();
    private Material floor = Material.NONE;
    private double dueKg;

    AnodeStore(AnodeModel model, AnodeLaws laws, Typical typical, AnodeMarket market, YearDays days, Books books) {
        this.model = model;
        this.market = market;
        this.days = days;
        loading = laws.loading();
        book = books.book(StoreAccount.class);
        aimKg = model.anodeStockDays() * typical.baked().kg();
        int missing = (int) Math.round(aimKg / market.anodeKg());
        int perDay = Math.max(1, (int) Math.round(typical.baked().kg() / market.anodeKg()));
        for (int daysAgo = 1; missing > 0; daysAgo++) {
            int count = Math.min(missing, perDay);
            loads.addFirst(new Load(typical.baked().lot(market.anodeKg(days.epochDay(-daysAgo))), count));
            missing -= count;
        }
    }

    /** Takes in baked anodes. */
    void receive(Material baked) {
        baked.post(book, BAKED_KG, BAKED_CARBON_KG, BAKED_SULPHUR_KG);
        floor = floor.plus(baked);
    }

    void endDay(int day) {
        long epochDay = days.epochDay(day);
        double anodeKg = market.anodeKg(epochDay);
        int count = (int) Math.floor(floor.kg() / anodeKg);
        if (count > 0) {
            loads.addLast(new Load(floor.lot(anodeKg), count));
            floor = floor.minus(floor.portion(count * anodeKg));
            book.add(BAKED_COUNT, count);
        }
        sell();
        if (Weeks.isMonday(epochDay)) {
            double shortKg = aimKg - loads.stream().mapToDouble(load -> load.count() * load.lot().anodeKg()).sum();
            buy((int) Math.ceil(Math.max(0, shortKg) / market.anodeKg()), epochDay);
        }
    }

    /** Sells what is due; what is not at hand is not delivered later. */
    private void sell() {
        dueKg += model.soldTPerDay() * KG_PER_T;
        int due = (int) Math.floor(dueKg / market.anodeKg());
        dueKg -= due * market.anodeKg();
        for (Load load : take(Math.min(due, count()))) {
            post(load, SOLD_KG, SOLD_CARBON_KG, SOLD_SULPHUR_KG, SOLD_COUNT);
        }
    }

    /** So many anodes for a potline's yard, the oldest first; what the store lacks is bought at once. */
    List<Load> bring(int count, long epochDay) {
        buy(Math.max(0, count - count()), epochDay);
        List<Load> brought = take(count);
        brought.forEach(load -> post(load, BROUGHT_KG, BROUGHT_CARBON_KG, BROUGHT_SULPHUR_KG, BROUGHT_COUNT));
        return brought;
    }

    private void buy(int count, long epochDay) {
        if (count > 0) {
            var load = new Load(market.lot(epochDay), count);
            post(load, BOUGHT_KG, BOUGHT_CARBON_KG, BOUGHT_SULPHUR_KG, BOUGHT_COUNT);
            loads.addLast(load);
        }
    }

    private List<Load> take(int count) {
        var taken = new ArrayList<Load>();
        for (int left = count; left > 0;) {
            Load oldest = loads.removeFirst();
            int some = Math.min(left, oldest.count());
            taken.add(new Load(oldest.lot(), some));
            if (some < oldest.count()) {
                loads.addFirst(new Load(oldest.lot(), oldest.count() - some));
            }
            left -= some;
        }
        return taken;
    }

    private int count() {
        return loads.stream().mapToInt(Load::count).sum();
    }

    private void post(Load load, StoreAccount mass, StoreAccount carbon, StoreAccount sulphur, StoreAccount count) {
        book.add(mass, loading.massKg(load.lot(), load.count()));
        book.add(carbon, loading.carbonKg(load.lot(), load.count()));
        book.add(sulphur, loading.sulphurKg(load.lot(), load.count()));
        book.add(count, load.count());
    }

    /** Posts what a survey of the store finds, what is not yet counted included. */
    void postStocks() {
        floor.post(book, STORE_KG, STORE_CARBON_KG, STORE_SULPHUR_KG);
        for (Load load : loads) {
            Lot lot = load.lot();
            double kg = load.count() * lot.anodeKg();
            book.add(STORE_KG, kg);
            book.add(STORE_CARBON_KG, kg * lot.carbonFrac());
            book.add(STORE_SULPHUR_KG, kg * lot.sulphurFrac());
            book.add(STORE_COUNT, load.count());
        }
    }

    void balance(BalanceSheet sheet, String id) {
        String of = " of the anode store (" + id + ")";
        sheet.begin("mass" + of, "kg").in(book, BAKED_KG, 1).in(book, BOUGHT_KG, 1).out(book, BROUGHT_KG, 1).out(book, SOLD_KG, 1)
                .stored(book, STORE_KG, 1).end();
        sheet.begin("carbon" + of, "kg").in(book, BAKED_CARBON_KG, 1).in(book, BOUGHT_CARBON_KG, 1).out(book, BROUGHT_CARBON_KG, 1)
                .out(book, SOLD_CARBON_KG, 1).stored(book, STORE_CARBON_KG, 1).end();
        sheet.begin("sulphur" + of, "kg").in(book, BAKED_SULPHUR_KG, 1).in(book, BOUGHT_SULPHUR_KG, 1).out(book, BROUGHT_SULPHUR_KG, 1)
                .out(book, SOLD_SULPHUR_KG, 1).stored(book, STORE_SULPHUR_KG, 1).end();
        sheet.begin("number" + of, "1").in(book, BAKED_COUNT, 1).in(book, BOUGHT_COUNT, 1).out(book, BROUGHT_COUNT, 1)
                .out(book, SOLD_COUNT, 1).stored(book, STORE_COUNT, 1).end();
    }

    Book<StoreAccount> book() {
        return book;
    }
}
