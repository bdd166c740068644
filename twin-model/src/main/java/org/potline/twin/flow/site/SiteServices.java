package org.potline.twin.flow.site;

import static org.potline.twin.flow.site.SiteAccount.*;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.DieselUse;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.UtilitiesModel;

/**
 * The auxiliary systems: vehicles, site power, the site's solar plant and the grid connection. Vehicles burn three times as much an
 * hour by day (D).
 */
public final class SiteServices implements FlowProcess {
    private static final int DAY_BEGINS = 8;
    private static final int DAY_ENDS = 20;
    private static final double BY_DAY = 1.5;
    private static final double BY_NIGHT = 0.5;
    private static final double DAY_H = 24;
    private static final double KG_PER_T = 1000;

    private final UtilitiesModel model;
    private final SiteLaws laws;
    private final YearSteps steps;
    private final Book<SiteAccount> book;
    private final Handover handover;
    private final DieselUse diesel;
    private final Sunshine sun;
    private final Factors dieselFactor;
    private final Factors powerFactor;
    private final boolean gives;

    /** @param powerPlant whether the site has a power plant, so that the bus can give to the grid */
    public SiteServices(PlantProcess process, SiteLaws laws, boolean powerPlant, YearSteps steps, Books books, Handover handover,
            long seed) {
        this.laws = laws;
        this.steps = steps;
        this.handover = handover;
        model = (UtilitiesModel) process.model();
        gives = powerPlant || model.solarMw() > 0;
        book = books.book(SiteAccount.class);
        diesel = new DieselUse("diesel@vehicles", laws.diesel(), books);
        sun = new Sunshine(model.solarMw(), steps, seed);
        dieselFactor = Factors.of(seed, "site/diesel", steps, model.dieselCvPct());
        powerFactor = Factors.of(seed, "site/power", steps, model.sitePowerCvPct());
    }

    /** Goes through one step, after everybody else. */
    @Override
    public void step(Step step) {
        diesel.burn(model.dieselTPerDay() * KG_PER_T / DAY_H * step.hours() * shape(step) * dieselFactor.at(step));
        double siteMwh = laws.power().energyMwh(step.hours(), 0, powerFactor.at(step));
        double solarMwh = sun.energyMwh(step);
        handover.drawPower(siteMwh);
        handover.givePower(solarMwh);
        book.add(SITE_MWH, siteMwh);
        book.add(SOLAR_MWH, solarMwh);
        book.add(BUS_MWH, handover.loadMwh());
        book.add(GRID_MWH, laws.grid().importMwh(handover.loadMwh(), handover.generationMwh()));
        book.add(EXPORT_MWH, laws.grid().exportMwh(handover.loadMwh(), handover.generationMwh()));
    }

    private double shape(Step step) {
        if (!steps.isHourly()) {
            return 1;
        }
        int clock = steps.days().hourOfDay(step.from());
        return clock >= DAY_BEGINS && clock < DAY_ENDS ? BY_DAY : BY_NIGHT;
    }

    @Override
    public void postStocks() {
        // a bus and a filling station hold nothing worth keeping account of
    }

    @Override
    public void tell(TruthSheet sheet) {
        sheet.put("electricity@grid", Measurand.ENERGY, book, GRID_MWH, 1);
        if (gives) {
            sheet.put("electricity@export", Measurand.ENERGY, book, EXPORT_MWH, 1);
            sheet.put("electricity@bus", Measurand.ENERGY, book, BUS_MWH, 1);
        }
        if (model.solarMw() > 0) {
            sheet.put("electricity@solar", Measurand.ENERGY, book, SOLAR_MWH, 1);
        }
        sheet.put("electricity@site", Measurand.ENERGY, book, SITE_MWH, 1);
        diesel.tell(sheet, "vehicles");
    }

    @Override
    public void balance(BalanceSheet sheet) {
        diesel.balance(sheet);
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.in(book, GRID_MWH, 1).in(book, SOLAR_MWH, 1).out(book, EXPORT_MWH, 1).out(book, SITE_MWH, 1);
    }
}
