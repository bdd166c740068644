package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntToDoubleFunction;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.random.Noise;

/**
 * The coal yard: on all but every seventh day or so (D) a train of as many wagons as bring the stock back to its aim, unloaded from 8
 * to 12 o'clock; reclaimed first in, first out, each day's coal lying by itself.
 */
final class CoalYard {
    private static final double NO_TRAIN = 0.15;
    private static final int FIRST_HOUR = 8;
    private static final int UNLOAD_HOURS = 4;
    private static final double DAY_H = 24;

    private static final class Heap {
        private final long day;
        private final Coal coal;
        private double kg;

        Heap(long day, Coal coal, double kg) {
            this.day = day;
            this.coal = coal;
            this.kg = kg;
        }
    }

    private final Deque<Heap> heaps = new ArrayDeque<>();
    private final CoalLots lots;
    private final CoalDelivery delivery;
    private final Book<PowerAccount> book;
    private final YearSteps steps;
    private final Noise trains;
    private final double usePerDayKg;
    private final double aimKg;
    private int ordered;

    /**
     * @param usePerDayKg coal of a usual day [kg]
     * @param aimDays     stock aimed at and opened with, in such days
     */
    CoalYard(CoalLots lots, CoalDelivery delivery, double usePerDayKg, double aimDays, Book<PowerAccount> book,
            YearSteps steps, long seed) {
        this.lots = lots;
        this.delivery = delivery;
        this.book = book;
        this.steps = steps;
        this.usePerDayKg = usePerDayKg;
        trains = Noise.of(seed, "power-plant/train");
        aimKg = usePerDayKg * aimDays;
        double missingKg = aimKg;
        for (long day = steps.days().epochDay(0) - 1; missingKg > 0; day--) {
            heaps.addFirst(new Heap(day, lots.ofDay(day), Math.min(missingKg, usePerDayKg)));
            missingKg -= usePerDayKg;
        }
    }

    /**
     * Takes in what the step's trains bring.
     *
     * @param dayUseKg coal that a day of the year burns, about [kg]: of a longer step the trains of its later days are ordered before
     *                 its coal is burnt
     */
    void receive(Step step, IntToDoubleFunction dayUseKg) {
        YearDays days = steps.days();
        if (steps.isHourly()) {
            int day = days.dayOf(step.from());
            int unloading = days.hourOfDay(step.from()) - FIRST_HOUR;
            if (unloading == 0) {
                ordered = wagons(day, 0);
            }
            if (unloading >= 0 && unloading < UNLOAD_HOURS) {
                unload(day, ordered * (unloading + 1) / UNLOAD_HOURS - ordered * unloading / UNLOAD_HOURS);
            }
            return;
        }
        double burntKg = 0;
        for (int day = steps.firstDay(step); day < steps.endDay(step); day++) {
            double useKg = dayUseKg.applyAsDouble(day);
            unload(day, wagons(day, burntKg + FIRST_HOUR / DAY_H * useKg));
            burntKg += useKg;
        }
    }

    /** Wagons of a day's train, so much of the stock being burnt by then. */
    private int wagons(int day, double burntKg) {
        if (trains.uniform(steps.days().epochDay(day)) < NO_TRAIN) {
            return 0;
        }
        double missingKg = aimKg + usePerDayKg / 2 - (stockKg() - burntKg);
        return (int) Math.max(0, Math.rint(missingKg / CoalDelivery.WAGON_KG));
    }

    private void unload(int day, int wagons) {
        if (wagons == 0) {
            return;
        }
        long epochDay = steps.days().epochDay(day);
        Coal coal = lots.ofDay(epochDay);
        if (heaps.isEmpty() || heaps.peekLast().day != epochDay) {
            heaps.addLast(new Heap(epochDay, coal, 0));
        }
        heaps.peekLast().kg += wagons * CoalDelivery.WAGON_KG;
        book.add(TRAIN_KG, delivery.massKg(wagons));
        book.add(TRAIN_CARBON_KG, delivery.carbonKg(coal, wagons));
    }

    /** The coal to be burnt next. */
    Coal next(Step step) {
        return heaps.isEmpty() ? lots.ofDay(steps.days().epochDay(lastDay(step))) : heaps.peekFirst().coal;
    }

    /** Takes so much of the coal to be burnt next, or what there is of it; says how much [kg]. An empty yard has a train come at once. */
    double take(Step step, double wishedKg) {
        if (heaps.isEmpty()) {
            unload(lastDay(step), (int) Math.ceil(Math.max(wishedKg, usePerDayKg) / CoalDelivery.WAGON_KG));
        }
        Heap oldest = heaps.peekFirst();
        if (oldest.kg <= wishedKg) {
            heaps.removeFirst();
            return oldest.kg;
        }
        oldest.kg -= wishedKg;
        return wishedKg;
    }

    private int lastDay(Step step) {
        return steps.days().dayOf(step.to() - 1);
    }

    private double stockKg() {
        return heaps.stream().mapToDouble(heap -> heap.kg).sum();
    }

    /** Posts what a survey of the yard finds. */
    void postStocks() {
        for (Heap heap : heaps) {
            book.add(YARD_KG, heap.kg);
            book.add(YARD_CARBON_KG, heap.kg * heap.coal.carbonFrac());
        }
    }
}
