package org.potline.scenario.plan.site;

import org.potline.twin.plant.MeterType;

/** What an option costs. */
public final class OptionCosts {
    private final Workshop workshop;
    private final int years;

    OptionCosts(Workshop workshop, int years) {
        this.workshop = workshop;
        this.years = years;
    }

    /** Cost over the horizon [CNY]. */
    long overHorizon(PlanOption option) {
        return option.isKept() ? 0 : onceCny(option) + years * yearlyCny(option);
    }

    /** Price with installation, of all members [CNY]. */
    public long onceCny(PlanOption option) {
        if (option instanceof PlanOption.OfMeter meter) {
            return Math.round(workshop.types().get(meter.type()).priceCny() + meter.members().stream()
                    .map(workshop.types()::get).mapToDouble(MeterType::priceCny).sum());
        }
        return option instanceof PlanOption.OfInstrument ? 60000 : 0;
    }

    /** What it costs a year [CNY/a]. */
    public long yearlyCny(PlanOption option) {
        return option instanceof PlanOption.OfAnalysis analysis ? (analysis.own() ? 5000 : 20000) : 1000;
    }
}
