package org.potline.twin.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import org.potline.twin.plant.ElectrolysisModel;

/** The yard of bought anodes: a delivery every Monday in daytime, first in first out into the pots. */
final class AnodeYard {
    private static final int WEEK = 7;
    /** So much above the aim the yard stands after a delivery, to be as far below it before the next [d]. */
    private static final double HALF_WEEK = 3.5;
    /** 1970-01-01 was a Thursday, so Mondays have this rest. */
    private static final int MONDAY = 4;
    private static final int FIRST_TRUCK_HOUR = 8;
    private static final int TRUCK_HOURS = 8;

    private static final class Heap {
        private final Lot lot;
        private int count;

        Heap(Lot lot, int count) {
            this.lot = lot;
            this.count = count;
        }
    }

    private final Deque<Heap> heaps = new ArrayDeque<>();
    private final AnodeLots lots;
    private final AnodeDelivery delivery;
    private final Book book;
    private final YearDays days;
    private final double usePerDay;
    private final double targetCount;
    private int ordered;
    private double setKg;
    private double setSulphurKg;
    private double setAshKg;

    AnodeYard(ElectrolysisModel model, AnodeLots lots, AnodeDelivery delivery, Book book, YearDays days) {
        this.lots = lots;
        this.delivery = delivery;
        this.book = book;
        this.days = days;
        usePerDay = model.pots() * model.anodesPerPot() / model.anodeLifeDays();
        targetCount = model.anodeYardDays() * usePerDay;
        int missing = (int) Math.round(targetCount);
        int week = Math.max(1, (int) Math.round(usePerDay * WEEK));
        for (int weeksAgo = 1; missing > 0; weeksAgo++) {
            int count = Math.min(missing, week);
            heaps.addFirst(new Heap(lots.ofDay(days.epochDay(0) - (long) weeksAgo * WEEK), count));
            missing -= count;
        }
    }

    /** Takes in what the hour's trucks bring. */
    void receive(int hour) {
        int day = days.dayOf(hour);
        int truck = days.hourOfDay(hour) - FIRST_TRUCK_HOUR;
        if (Math.floorMod(days.epochDay(day), WEEK) != MONDAY || truck < 0 || truck >= TRUCK_HOURS) {
            return;
        }
        if (truck == 0) {
            ordered = (int) Math.max(0, Math.round(targetCount + HALF_WEEK * usePerDay - count()));
        }
        unload(day, ordered * (truck + 1) / TRUCK_HOURS - ordered * truck / TRUCK_HOURS);
    }

    private void unload(int day, int count) {
        if (count == 0) {
            return;
        }
        Lot lot = lots.ofDay(days.epochDay(day));
        heaps.addLast(new Heap(lot, count));
        book.add(Account.DELIVERED_KG, delivery.massKg(lot, count));
        book.add(Account.DELIVERED_CARBON_KG, delivery.carbonKg(lot, count));
        book.add(Account.DELIVERED_SULPHUR_KG, delivery.sulphurKg(lot, count));
        book.add(Account.DELIVERED_COUNT, count);
    }

    /** Takes the oldest anode to set it in a pot. An empty yard has a week's need brought at once. */
    Lot take(int hour) {
        if (heaps.isEmpty()) {
            unload(days.dayOf(hour), Math.max(1, (int) Math.round(usePerDay * WEEK)));
        }
        Heap oldest = heaps.peekFirst();
        if (--oldest.count == 0) {
            heaps.removeFirst();
        }
        Lot lot = oldest.lot;
        setKg += lot.anodeKg();
        setSulphurKg += lot.anodeKg() * lot.sulphurFrac();
        setAshKg += lot.anodeKg() * lot.ashFrac();
        book.add(Account.SET_KG, lot.anodeKg());
        book.add(Account.SET_COUNT, 1);
        return lot;
    }

    /** Posts sulphur and ash of what was set since the last hour; of the oldest lot where nothing was. */
    void postProperties(int hour) {
        Lot next = heaps.isEmpty() ? lots.ofDay(days.epochDay(days.dayOf(hour))) : heaps.peekFirst().lot;
        book.add(Account.SET_SULPHUR_PCT, 100 * (setKg > 0 ? setSulphurKg / setKg : next.sulphurFrac()));
        book.add(Account.SET_ASH_PCT, 100 * (setKg > 0 ? setAshKg / setKg : next.ashFrac()));
        setKg = 0;
        setSulphurKg = 0;
        setAshKg = 0;
    }

    /** Posts what a survey of the yard finds. */
    void postStocks() {
        for (Heap heap : heaps) {
            double kg = heap.count * heap.lot.anodeKg();
            book.add(Account.YARD_KG, kg);
            book.add(Account.YARD_CARBON_KG, kg * heap.lot.carbonFrac());
            book.add(Account.YARD_SULPHUR_KG, kg * heap.lot.sulphurFrac());
            book.add(Account.YARD_COUNT, heap.count);
        }
    }

    private int count() {
        return heaps.stream().mapToInt(heap -> heap.count).sum();
    }
}
