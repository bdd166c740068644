package org.potline.scenario.plan.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.uncertainty.Propagation;
import org.potline.scenario.assess.Assessment;
import org.potline.twin.metering.MeterReadings;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.reconcile.site.SitePeriod;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.Estimate;

/**
 * The site with one option at every point: its year metered, booked and accounted for. As many layers as the point with most options has
 * let every option be seen at work in one simulated year.
 *
 * @param equipped  the site so equipped
 * @param emissions every source, the process and the total, with what makes them wrong [tCO2e]
 * @param year      its equations over the year, and what is read in it
 * @param apart     what the other meters read over the year, which stand in no equation, by number
 */
record Layer(Equipped equipped, Map<String, Estimate> emissions, SitePeriod year, Map<String, Estimate> apart) {
    /**
     * A site with one option at every point.
     *
     * @param chosen the options, by the id of the point
     */
    record Equipped(Plant plant, Map<String, PlanOption.AtPoint> chosen) {
        Equipped {
            chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        }
    }

    /** Accounts for the year of each of several equipments of one site. */
    static List<Layer> of(List<Equipped> equipped, Method method, int year, long seed) {
        List<Readings> readings = Assessment.readings(equipped.stream().map(Equipped::plant).toList(), year, seed);
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < equipped.size(); i++) {
            layers.add(of(equipped.get(i), readings.get(i), method, year));
        }
        return layers;
    }

    private static Layer of(Equipped equipped, Readings readings, Method method, int year) {
        var ledger = Assessment.book(equipped.plant(), readings.year());
        var reckoning = new Accountant(method, AccountingChoices.none()).reckon(ledger, Integer.toString(year));
        var whole = new HourRange(0, readings.hours().count());
        SitePeriod period = SitePeriod.of(equipped.plant(), readings, whole);
        return new Layer(equipped, new Propagation(reckoning, method, MonthsOfItem.COMMON).estimates(), period, apart(readings, period, whole));
    }

    private static Map<String, Estimate> apart(Readings readings, SitePeriod period, HourRange year) {
        var apart = new LinkedHashMap<String, Estimate>();
        for (MeterReadings meter : readings.meters()) {
            boolean inEquation = period.structure().readings().values().stream().anyMatch(each -> each.meter().equals(meter.meter().no()));
            if (!inEquation && meter.readable(year).length() > 0 && meter.measures().sort() != Measurand.Sort.STOCK) {
                apart.put(meter.meter().no(), meter.estimate(year));
            }
        }
        return apart;
    }
}
