package org.potline.scenario.plan.site;

import org.potline.scenario.plan.ways.AnalysisWay;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.cost.PriceList;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/**
 * What an option costs: once, and each year more than what it replaces. What stays costs nothing more than now.
 *
 * @see PriceList
 */
public final class OptionCosts {
    private static final double YEAR_MONTHS = 12;

    private final Workshop workshop;
    private final Plant plant;
    private final PriceList prices;
    private final MeteringWays ways;
    private final int years;

    OptionCosts(Workshop workshop, int years) {
        this.workshop = workshop;
        this.years = years;
        plant = workshop.plant();
        prices = workshop.prices();
        ways = workshop.ways();
    }

    /** Cost over the horizon [CNY]; not below 0, however much less it costs to run than what it replaces. */
    long overHorizon(PlanOption option) {
        return Math.max(0, onceCny(option) + years * yearlyCny(option));
    }

    /** Price with installation, of all that comes with it [CNY]. */
    public long onceCny(PlanOption option) {
        if (option.isKept()) {
            return 0;
        }
        if (option instanceof PlanOption.OfMeter meter) {
            double head = meter.price().isPresent() ? meter.price().getAsLong() : prices.onceCny(type(meter.type()));
            return Math.round(head + meter.members().stream().map(this::type).mapToDouble(prices::onceCny).sum());
        }
        return option instanceof PlanOption.OfInstrument instrument ? Math.round(prices.ofKind(instrument.kind()).priceCny()) : 0;
    }

    /** Verification, upkeep and samples of a year, less those of what it replaces [CNY/a]. */
    public long yearlyCny(PlanOption option) {
        if (option.isKept()) {
            return 0;
        }
        if (option instanceof PlanOption.OfMeter meter) {
            double more = yearlyCny(meter.type()) + meter.members().stream().mapToDouble(this::yearlyCny).sum();
            return Math.round(more - replacedCny(meter));
        }
        if (option instanceof PlanOption.OfAnalysis analysis) {
            AnalysisWay way = ways.analysis(analysis.point().substance(), analysis.point().measures()).orElseThrow();
            return Math.round(YEAR_MONTHS * way.samplesPerMonth() * prices.sampleCny(analysis.point().measures(), analysis.own()));
        }
        var instrument = (PlanOption.OfInstrument) option;
        int months = ways.instrument(instrument.kind()).intervalMonths();
        return instrument.replaces() ? 0 : Math.round(prices.perYearCny(instrument.kind(), months));
    }

    private MeterType type(String id) {
        return workshop.types().get(id);
    }

    private double yearlyCny(String type) {
        return prices.perYearCny(type(type), type(type).intervalMonths());
    }

    /** What the head costs a year whose place it takes, and of its members as many as come with it. */
    private double replacedCny(PlanOption.OfMeter meter) {
        double sum = 0;
        for (var old : plant.meters()) {
            boolean head = old.no().equals(meter.no());
            boolean member = old.partOf().contains(meter.no()) && !meter.members().isEmpty();
            sum += head || member ? yearlyCny(old.type()) : 0;
        }
        return sum;
    }
}
