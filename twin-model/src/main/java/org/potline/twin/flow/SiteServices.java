package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import org.potline.twin.plant.UtilitiesModel;

/** The auxiliary systems: vehicles, site power and the grid connection. Vehicles burn three times as much an hour by day (D). */
final class SiteServices {
    private static final int DAY_BEGINS = 8;
    private static final int DAY_ENDS = 20;
    private static final double BY_DAY = 1.5;
    private static final double BY_NIGHT = 0.5;
    private static final double DAY_H = 24;
    private static final double KG_PER_T = 1000;

    private final UtilitiesModel model;
    private final SiteLaws laws;
    private final Book book;
    private final YearDays days;
    private final double[] dieselFactor;
    private final double[] powerFactor;

    SiteServices(UtilitiesModel model, SiteLaws laws, Book book, YearDays days, long seed) {
        this.model = model;
        this.laws = laws;
        this.book = book;
        this.days = days;
        dieselFactor = DayFactors.of(seed, "site/diesel", days, model.dieselCvPct());
        powerFactor = DayFactors.of(seed, "site/power", days, model.sitePowerCvPct());
    }

    /** Goes through one hour, after everybody else. */
    void step(int hour) {
        int day = days.dayOf(hour);
        int clock = days.hourOfDay(hour);
        double shape = clock >= DAY_BEGINS && clock < DAY_ENDS ? BY_DAY : BY_NIGHT;
        double dieselKg = model.dieselTPerDay() * KG_PER_T / DAY_H * shape * dieselFactor[day];
        book.add(DIESEL_KG, dieselKg);
        book.add(DIESEL_CARBON_KG, laws.diesel().carbonKg(dieselKg));
        book.add(DIESEL_CO2_KG, laws.diesel().co2Kg(dieselKg));
        double siteMwh = laws.power().energyMwh(0, powerFactor[day]);
        book.add(SITE_MWH, siteMwh);
        book.add(GRID_MWH, laws.grid().importMwh(book.now(RECTIFIER_AC_MWH), book.now(POTROOMS_MWH),
                book.now(CASTING_MWH), siteMwh));
    }
}
