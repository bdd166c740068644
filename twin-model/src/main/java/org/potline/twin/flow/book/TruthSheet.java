package org.potline.twin.flow.book;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.plant.Measurand;

/** Gathers from the books what the outside gets to see of a year: series of streams, emissions of sources, flows of carbon. */
public final class TruthSheet {
    private final List<Series> series = new ArrayList<>();
    private final List<TrueEmission> emissions = new ArrayList<>();
    private final List<CarbonFlow> carbon = new ArrayList<>();
    private final int steps;

    public TruthSheet(YearSteps steps) {
        this.steps = steps.count();
    }

    /** A stream's quantity from an account, {@code unit} being what one of the account is in the quantity's unit. */
    public <A extends Enum<A> & Account> void put(String stream, Measurand measures, Book<A> book, A account, double unit) {
        series.add(new Series(stream, measures, account.isStock() ? book.before(account, 0) * unit : 0, book.values(account, unit)));
    }

    /** A stream's quantity that is made of others told before. */
    public void put(Series one) {
        series.add(one);
    }

    /** A source that emits CO2 alone [kg]. */
    public void co2(String source, double[] co2Kg) {
        emissions.add(new TrueEmission(source, co2Kg, new double[steps], new double[steps]));
    }

    /** A source that emits perfluorocarbons alone [kg]. */
    public void pfc(String source, double[] cf4Kg, double[] c2f6Kg) {
        emissions.add(new TrueEmission(source, new double[steps], cf4Kg, c2f6Kg));
    }

    /** Carbon that went from one place to another in the year [kg]; nothing is noted of none. */
    public void carbon(String from, String to, double carbonKg) {
        if (carbonKg > 0) {
            carbon.add(new CarbonFlow(from, to, carbonKg / 1000));
        }
    }

    /** Carbon by which a stock of a place grew in the year or, negative, shrank [kg]. */
    public void carbonStored(String place, double gainedKg) {
        carbon(place, "out-stock", gainedKg);
        carbon("in-stock", place, -gainedKg);
    }

    public List<Series> series() {
        return series;
    }

    public List<TrueEmission> emissions() {
        return emissions;
    }

    public List<CarbonFlow> carbon() {
        return carbon;
    }
}
