package org.potline.scenario.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.data.Ledger;
import org.potline.rules.uncertainty.Propagation;
import org.potline.scenario.assess.Assessment;
import org.potline.scenario.assess.IndirectSources;
import org.potline.scenario.assess.MeteredYear;
import org.potline.scenario.assess.TrueYear;
import org.potline.scenario.compare.TrueMass;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.plant.Plant;

/**
 * A plant that reports by a method: the baseline's, or a scenario's.
 *
 * @param plant    plant
 * @param method   accounting method
 * @param campaign PFC campaign whose coefficients stand in its ledger
 */
record Site(Plant plant, Method method, Optional<PfcCampaign> campaign) {
    /**
     * What truly left in a year, within the method's boundary, and what meters without error would have had reported.
     *
     * @param totalTCo2e            all of it [tCO2e]
     * @param processTCo2e          that of the electrolysis process [tCO2e]
     * @param errorFreeTotalTCo2e   total without errors of meters, by the method's own factors [tCO2e]
     * @param errorFreeProcessTCo2e the same of the electrolysis process [tCO2e]
     */
    record Truth(double totalTCo2e, double processTCo2e, double errorFreeTotalTCo2e, double errorFreeProcessTCo2e) {
    }

    /**
     * A simulated year as it is reported, and as it was.
     *
     * @param reckoning  its inventory with the way it was reckoned
     * @param truth      what truly left
     * @param method     method it was reckoned by
     */
    record Reported(Reckoning reckoning, Truth truth, Method method) {
        Propagation propagation() {
            return Assessment.propagation(reckoning, method);
        }

        /** The year's figures. */
        YearState state(long seed) {
            return new YearState(seed, reckoning.inventory().totalTCo2e(), truth.totalTCo2e, reckoning.inventory().processTCo2e(),
                    truth.processTCo2e);
        }
    }

    /** A year simulated, metered and accounted for. */
    Reported year(int year, long seed) {
        MeteredYear metered = Assessment.meter(plant, year, seed);
        Ledger booked = Assessment.book(plant, metered.readings());
        Ledger ledger = campaign.map(own -> own.applyTo(booked, metered.truth(), metered.errorFree(), seed)).orElse(booked);
        return new Reported(Assessment.reckon(ledger, method, year), truth(metered.truth(), metered.errorFree(), year), method);
    }

    /** What truly leaves in a year. */
    Truth truth(int year, long seed) {
        TrueYear truth = Assessment.unmetered(plant, year, seed);
        return truth(truth.truth(), truth.errorFree(), year);
    }

    private Truth truth(List<TrueMass> masses, Ledger errorFree, int year) {
        List<TrueSource> sources = Assessment.compare(masses, method, plant, year);
        double total = sources.stream().filter(TrueSource::seen).mapToDouble(TrueSource::year).reduce(0, Double::sum);
        double process = sources.stream().filter(source -> source.seen() && MethodBoundary.isOfElectrolysis(source.id()))
                .mapToDouble(TrueSource::year).reduce(0, Double::sum);
        Inventory perfect = Assessment.reckon(errorFree, method, year).inventory();
        return new Truth(total + IndirectSources.year(perfect), process, perfect.totalTCo2e(), perfect.processTCo2e());
    }

    /** The last day of a year, whose values count. */
    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
