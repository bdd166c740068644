package org.potline.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.YearHours;
import org.potline.twin.uncertainty.Estimate;

/** The rows of a ledger in the making: of each item its twelve months, those without a reading left out. */
final class MonthlyRows {
    private static final int MONTHS = 12;

    private final YearHours hours;
    private final MeteredStreams metered;
    private final List<LedgerRow> rows = new ArrayList<>();

    MonthlyRows(YearHours hours, MeteredStreams metered) {
        this.hours = hours;
        this.metered = metered;
    }

    /** What one month gives of an item. */
    interface Month {
        Optional<Estimate> of(int month);
    }

    /** Books what months give, in the item's own unit. */
    void item(String stream, String item, Month values) {
        String unit = LedgerVocabulary.item(LedgerVocabulary.substance(stream), item).orElseThrow().units().get(0);
        for (int month = 1; month <= MONTHS; month++) {
            String period = hours.period(month);
            values.of(month).ifPresent(value -> rows.add(new LedgerRow(period, stream, item, value, unit)));
        }
    }

    /** Books the mass of a stream of the plant [t]. */
    void mass(String stream, String item, String ofPlant) {
        item(stream, item, month -> metered.quantity(ofPlant, Measurand.MASS, month));
    }

    /** Books the sum of streams of the plant: nothing where there are none, and nothing of a month that lacks one of them. */
    void sum(String stream, String item, List<String> ofPlant, Measurand measures) {
        item(stream, item, month -> metered.sum(ofPlant, measures, month));
    }

    /**
     * Books what a stream of the plant holds at the beginning and at the end of each month [t]: its surveys at the end of the month
     * before (of January: at the beginning of the year) and of the month. Each is a row of its own, so that a survey
     * left out takes away only what it would have told.
     */
    void stocks(String stream, String ofPlant) {
        item(stream, "opening-stock", month -> metered.own(ofPlant, Measurand.STOCK, month - 1));
        item(stream, "closing-stock", month -> metered.own(ofPlant, Measurand.STOCK, month));
    }

    List<LedgerRow> rows() {
        return rows;
    }
}
