package org.potline.scenario.coverage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.assess.Accounts;
import org.potline.scenario.assess.IndirectSources;
import org.potline.scenario.compare.Explained;
import org.potline.scenario.compare.ReportBoundary;
import org.potline.scenario.compare.TrueMass;
import org.potline.scenario.compare.TrueSource;
import org.potline.twin.plant.Plant;

/** Years of one site: how often the stated intervals contain the twin's own truth, and what every gap of the method is in tonnes. */
public final class SiteGaps {
    private final ReportBoundary boundary;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int years;

    /** A year of the site. */
    record SiteYear(InventoryUncertainty stated, Inventory reported, Accounts errorFree, List<TrueMass> truth) {
    }

    /**
     * One source over the years.
     *
     * @param source   source id; of what no source of the method sees, the id of that emission
     * @param years    years
     * @param within   years whose interval contains the truth; none where no interval is stated
     * @param reported mean reported [tCO2e]
     * @param trueTCo2e mean truth within the method's boundary, of an unseen emission what is emitted [tCO2e]
     * @param meter    mean of what errors of meters and laboratory make of reported minus true [tCO2e]
     * @param factor   mean of what defaults and formulas make of it [tCO2e]
     * @param outside  mean of what the method has no source for, negative [tCO2e]
     */
    public record Line(String source, int years, int within, double reported, double trueTCo2e, double meter, double factor, double outside) {
    }

    private static final class Tally {
        private int within;
        private double reported;
        private double truth;
        private double meter;
        private double factor;
        private double outside;
    }

    SiteGaps(Plant plant, Method method, int year) {
        boundary = new ReportBoundary(method, plant, LocalDate.of(year, 12, 31));
    }

    void add(SiteYear year) {
        years++;
        List<TrueSource> truth = Stream.concat(year.truth.stream().map(mass -> TrueSource.of(mass, boundary)),
                IndirectSources.of(year.errorFree).stream()).toList();
        double trueTotal = 0;
        for (Explained source : Explained.of(year.reported, year.errorFree.year(), truth)) {
            add(source.source(), source.reported().orElse(0), source.trueTCo2e().orElse(0), source);
            trueTotal += source.unseen() ? 0 : source.trueTCo2e().orElse(0);
            double own = source.trueTCo2e().orElse(0);
            year.stated.sources().stream().filter(one -> one.id().equals(source.source())).forEach(one -> within(one, own));
        }
        add(InventoryUncertainty.TOTAL, year.reported.totalTCo2e(), trueTotal, Explained.of(year.reported, year.errorFree.year(), truth));
        within(year.stated.total(), trueTotal);
    }

    private void within(OutputUncertainty stated, double truth) {
        stated.trials().filter(trials -> trials.low() <= truth && truth <= trials.high()).ifPresent(trials -> tally(stated.id()).within++);
    }

    private Tally tally(String id) {
        return tallies.computeIfAbsent(id, first -> new Tally());
    }

    private void add(String id, double reported, double truth, Explained source) {
        Tally tally = tally(id);
        tally.reported += reported;
        tally.truth += truth;
        tally.meter += source.meterTCo2e();
        tally.factor += source.factorTCo2e();
        tally.outside += source.boundaryTCo2e();
    }

    private void add(String id, double reported, double truth, List<Explained> all) {
        Tally tally = tally(id);
        tally.reported += reported;
        tally.truth += truth;
        tally.meter += Explained.total(all, Explained::meterTCo2e);
        tally.factor += Explained.total(all, Explained::factorTCo2e);
        tally.outside += Explained.total(all, Explained::boundaryTCo2e);
    }

    /** Years simulated. */
    public int years() {
        return years;
    }

    /** The sources in the order of the report, then the total. */
    public List<Line> lines() {
        return tallies.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
    }

    private Line line(String id, Tally tally) {
        return new Line(id, years, tally.within, tally.reported / years, tally.truth / years, tally.meter / years, tally.factor / years,
                tally.outside / years);
    }
}
