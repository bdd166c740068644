package org.potline.twin.flow.power;

import java.time.ZoneId;
import java.util.List;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerModel;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.time.HourRange;
import org.potline.twin.time.YearHours;

/**
 * A year of a power plant by itself, someone asking for steam at a steady rate.
 *
 * @param process the plant
 * @param steps   its steps
 * @param plant   its truth
 * @param sheet   what it tells
 */
public record PowerYear(PlantProcess process, YearSteps steps, PowerPlant plant, TruthSheet sheet) {
    static final double STEAM_T_PER_DAY = 4400;
    /** Two units of 350 MW: about 650 MW on average. */
    public static final PowerModel MODEL = new PowerModel(2, 350, 96, 1.5, 12, 7.5, 45, 13, 6, 2.75, 20.9, 55, 3, 1.0, 10, 25, 88, 2, 3, 20,
            10, 97, 1.03, 95, 1, 15);

    static PowerYear hourly(PowerModel model, double steamTPerDay, long seed) {
        return run(YearSteps.hourly(new YearHours(2025, ZoneId.of("Asia/Shanghai"))), model, PowerLaws.of(model), steamTPerDay, seed);
    }

    static PowerYear monthly(PowerModel model, double steamTPerDay, long seed) {
        return run(YearSteps.monthly(new YearHours(2025, ZoneId.of("Asia/Shanghai"))), model, PowerLaws.of(model), steamTPerDay, seed);
    }

    static PowerYear byLaws(PowerLaws laws) {
        return run(YearSteps.hourly(new YearHours(2025, ZoneId.of("Asia/Shanghai"))), MODEL, laws, STEAM_T_PER_DAY, 1);
    }

    private static PowerYear run(YearSteps steps, PowerModel model, PowerLaws laws, double steamTPerDay, long seed) {
        PlantProcess process = BuiltPlant.process("power", ProcessKind.POWER, model);
        var books = new Books(steps);
        var handover = new Handover();
        var plant = new PowerPlant(process, laws, steps, books, handover, seed);
        plant.postStocks();
        books.open();
        for (int i = 0; i < steps.count(); i++) {
            Step step = steps.step(i);
            handover.clear();
            handover.drawSteam(steamTPerDay * 1000 / 24 * step.hours());
            plant.step(step);
            books.close(step);
        }
        var sheet = new TruthSheet(steps);
        plant.tell(sheet);
        return new PowerYear(process, steps, plant, sheet);
    }

    Book<PowerAccount> book() {
        return plant.book();
    }

    double sum(PowerAccount account) {
        return book().sum(account);
    }

    Series series(String stream, Measurand measures) {
        return sheet.series().stream().filter(one -> one.stream().equals(stream) && one.measures() == measures).findFirst().orElseThrow();
    }

    List<Balance> balances(int from, int to) {
        var balances = new BalanceSheet(new HourRange(from, to));
        plant.balance(balances);
        return balances.balances();
    }

    List<Balance> balances() {
        return balances(0, steps.count());
    }
}
