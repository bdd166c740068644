package org.potline.twin.metering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/** The readings of a plant's meters and laboratories in a year, made when they are asked for. */
public final class Readings {
    private static final int MONTHS = 12;

    private final Plant plant;
    private final TrueFlows truth;
    private final long seed;
    private final Map<String, MeterReadings> meters = new LinkedHashMap<>();
    private final Map<String, PotControllers> controllers = new LinkedHashMap<>();

    private Readings(Plant plant, TrueFlows truth, long seed) {
        this.plant = plant;
        this.truth = truth;
        this.seed = seed;
    }

    /** The readings that these meters make of that truth. */
    public static Readings of(Plant plant, Map<String, MeterType> types, TrueFlows truth, long seed) {
        var readings = new Readings(plant, truth, seed);
        var rack = new MeterRack(plant, types, truth, seed);
        for (Meter meter : plant.meters()) {
            rack.controllers(meter).ifPresent(controllers -> readings.controllers.put(meter.no(), controllers));
            rack.readings(meter, readings.controllers.get(meter.no())).ifPresent(made -> readings.meters.put(meter.no(), made));
        }
        return readings;
    }

    /** The readings of a simulated year, for who is to see nothing else of it; one seed for what happens and for what the meters make of it. */
    public static Readings ofYear(Plant plant, Map<String, MeterType> types, int year, long seed) {
        return of(plant, types, Simulation.year(plant, year, seed), seed);
    }

    /** What the same meters and laboratory would show of that truth if none of them erred; no seed has a part in it. */
    public static Readings errorFree(Plant plant, Map<String, MeterType> types, TrueFlows truth) {
        return of(ErrorFree.plant(plant), ErrorFree.types(types), truth, 0);
    }

    /**
     * The readings of one meter, by its management number. A member of a chain reads its own quantity of the stream of its head; a
     * transformer reads nothing: it is only in what its head reads.
     */
    public MeterReadings meter(String no) {
        return found(meters.get(no), no, "meter with readings of its own");
    }

    /** The year they are of. */
    public YearHours hours() {
        return truth.hours();
    }

    /** All meters that read something of their own, in the plant's order. */
    public Collection<MeterReadings> meters() {
        return Collections.unmodifiableCollection(meters.values());
    }

    /** The pot controllers of one card: minute means and the log of anode effects. */
    public PotControllers controllers(String no) {
        return found(controllers.get(no), no, "card of pot controllers");
    }

    private <T> T found(T found, String no, String what) {
        if (found == null) {
            throw new NoSuchElementException("Plant (%s) has no %s (%s).".formatted(plant.id(), what, no));
        }
        return found;
    }

    /** All meters and analyses, month by month; of a meter only the months that it read in full. */
    public YearReadings year() {
        var readings = new ArrayList<MonthlyReading>();
        meters.values().forEach(meter -> addMonths(meter, readings));
        var laboratories = new Laboratories(truth, seed);
        var analyses = new ArrayList<MonthlyAnalysis>();
        for (Analysis analysis : plant.laboratory().analyses()) {
            for (int month = 1; month <= MONTHS; month++) {
                analyses.add(laboratories.month(analysis, month));
            }
        }
        return new YearReadings(truth.hours(), readings, analyses);
    }

    private void addMonths(MeterReadings meter, List<MonthlyReading> readings) {
        String no = meter.meter().no();
        meter.openingEstimate().ifPresent(stock -> readings.add(new MonthlyReading(no, 0, stock)));
        for (int month = 1; month <= MONTHS; month++) {
            HourRange range = truth.hours().month(month);
            if (meter.readsAll(range)) {
                readings.add(new MonthlyReading(no, month, meter.estimate(range)));
            }
        }
    }
}
