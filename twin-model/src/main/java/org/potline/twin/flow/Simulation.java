package org.potline.twin.flow;

import java.util.List;
import java.util.Optional;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.plant.UtilitiesModel;
import org.potline.twin.time.YearHours;

/** The truth of a plant's year, computed once, statefully, from its first hour to its last. */
public final class Simulation {
    private final YearHours hours;
    private final YearDays days;
    private final Book book;
    private final Optional<Potline> potline;
    private final Optional<Casthouse> casthouse;
    private final Optional<SiteServices> site;

    private Simulation(Plant plant, int year, long seed, Laws laws) {
        hours = new YearHours(year, plant.timeZone());
        days = new YearDays(hours);
        book = new Book(hours.count());
        potline = model(plant, ProcessKind.ELECTROLYSIS, ElectrolysisModel.class)
                .map(model -> new Potline(model, laws.pots().orElseThrow(), book, days, seed));
        casthouse = model(plant, ProcessKind.CASTING, CastingModel.class)
                .map(model -> new Casthouse(model, laws.casting().orElseThrow(), book, days, seed));
        site = model(plant, ProcessKind.UTILITIES, UtilitiesModel.class)
                .map(model -> new SiteServices(model, laws.site().orElseThrow(), book, days, seed));
    }

    /** The truth of that calendar year; equal arguments give equal bits. */
    public static TrueFlows year(Plant plant, int year, long seed) {
        return year(plant, year, seed, Laws.of(plant, seed));
    }

    /** The same with other laws: to see whether the balances notice a wrong one. */
    static TrueFlows year(Plant plant, int year, long seed, Laws laws) {
        return new Simulation(plant, year, seed, laws).run(plant);
    }

    private TrueFlows run(Plant plant) {
        potline.ifPresent(Potline::postStocks);
        casthouse.ifPresent(Casthouse::postStocks);
        book.open();
        for (int hour = 0; hour < hours.count(); hour++) {
            int at = hour;
            potline.ifPresent(line -> line.step(at));
            casthouse.ifPresent(house -> house.step(at));
            site.ifPresent(services -> services.step(at));
            book.close(hour);
        }
        List<AnodeEffect> effects = potline.map(Potline::anodeEffects).orElse(List.of());
        var truth = new TruthOfBook(book, plant);
        return new TrueFlows(hours, truth.series(), effects, truth.emissions(), book);
    }

    private static <M extends ProcessModel> Optional<M> model(Plant plant, ProcessKind kind, Class<M> type) {
        return plant.process(kind).map(process -> type.cast(process.model()));
    }
}
