package org.potline.twin.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.flow.alumina.AluminaLaws;
import org.potline.twin.flow.alumina.AluminaRefinery;
import org.potline.twin.flow.anode.AnodeLaws;
import org.potline.twin.flow.anode.AnodePlant;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.cast.CastLaws;
import org.potline.twin.flow.cast.Casthouse;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.flow.pot.PotLaws;
import org.potline.twin.flow.pot.Potline;
import org.potline.twin.flow.power.PowerLaws;
import org.potline.twin.flow.power.PowerPlant;
import org.potline.twin.flow.site.GasMain;
import org.potline.twin.flow.site.Mine;
import org.potline.twin.flow.site.MineLaws;
import org.potline.twin.flow.site.RollingLaws;
import org.potline.twin.flow.site.RollingMill;
import org.potline.twin.flow.site.SiteLaws;
import org.potline.twin.flow.site.SiteServices;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;
import org.potline.twin.time.YearHours;

/** The truth of a plant's year, computed once, statefully, from its first step to its last. */
public final class Simulation {
    /** The order in which the processes go through a step: who takes comes after who gives, who serves after who asks. */
    private static final List<ProcessKind> ORDER = List.of(ProcessKind.ELECTROLYSIS, ProcessKind.CASTING, ProcessKind.ANODE,
            ProcessKind.MINING, ProcessKind.ALUMINA, ProcessKind.ROLLING, ProcessKind.POWER, ProcessKind.UTILITIES);

    /** Mass of an anode where the site has no potline (D) [kg]. */
    private static final double USUAL_ANODE_KG = 1000;

    private final Plant plant;
    private final Laws laws;
    private final YearSteps steps;
    private final long seed;
    private final Books books;
    private final Handover handover = new Handover();
    private final Map<String, FlowProcess> processes = new LinkedHashMap<>();

    private Simulation(Plant plant, YearSteps steps, long seed, Laws laws) {
        this.plant = plant;
        this.steps = steps;
        this.seed = seed;
        this.laws = laws;
        books = new Books(steps);
        Optional<AnodePlant> anodes = plant.process(ProcessKind.ANODE)
                .map(process -> new AnodePlant(process, laws.of(process, AnodeLaws.class), anodeKg(), steps, books, handover, seed));
        for (ProcessKind kind : ORDER) {
            plant.processes(kind).forEach(process -> processes.put(process.id(),
                    kind == ProcessKind.ANODE ? anodes.orElseThrow() : make(process, anodes.map(AnodeSource.class::cast))));
        }
    }

    /** The truth of that calendar year, hour by hour; equal arguments give equal bits. */
    public static TrueFlows year(Plant plant, int year, long seed) {
        return year(plant, year, seed, Laws.of(plant, seed));
    }

    /** The same with other laws: to see whether the balances notice a wrong one. */
    public static TrueFlows year(Plant plant, int year, long seed, Laws laws) {
        return new Simulation(plant, YearSteps.hourly(new YearHours(year, plant.timeZone())), seed, laws).run();
    }

    /** The truth of that calendar year stepped by months, for populations of plants: the same laws, a tenth of the work. */
    public static TrueFlows months(Plant plant, int year, long seed) {
        return new Simulation(plant, YearSteps.monthly(new YearHours(year, plant.timeZone())), seed, Laws.of(plant, seed)).run();
    }

    /** Mass of the anodes the first potline takes [kg]. */
    private double anodeKg() {
        return plant.process(ProcessKind.ELECTROLYSIS).map(process -> ((ElectrolysisModel) process.model()).anodeMassKg())
                .orElse(USUAL_ANODE_KG);
    }

    private FlowProcess make(PlantProcess process, Optional<AnodeSource> anodes) {
        return switch (process.kind()) {
            case ELECTROLYSIS -> new Potline(process, laws.of(process, PotLaws.class), anodes, steps, books, handover, seed);
            case CASTING -> new Casthouse(process, laws.of(process, CastLaws.class), steps, books, handover, seed);
            case UTILITIES -> new SiteServices(process, laws.of(process, SiteLaws.class), plant.process(ProcessKind.POWER).isPresent(),
                    steps, books, handover, seed);
            case ALUMINA -> new AluminaRefinery(process, laws.of(process, AluminaLaws.class), steps, books, handover, seed);
            case ANODE -> throw new IllegalStateException("The anode plant was made before those it serves.");
            case POWER -> new PowerPlant(process, laws.of(process, PowerLaws.class), steps, books, handover, seed);
            case MINING -> new Mine(process, laws.of(process, MineLaws.class), steps, books, handover, seed);
            case ROLLING -> new RollingMill(process, laws.of(process, RollingLaws.class), steps, books, handover, seed);
        };
    }

    private TrueFlows run() {
        processes.values().forEach(FlowProcess::postStocks);
        books.open();
        for (int i = 0; i < steps.count(); i++) {
            Step step = steps.step(i);
            handover.clear();
            processes.values().forEach(process -> process.step(step));
            books.close(step);
        }
        var sheet = new TruthSheet(steps);
        var inOrder = new ArrayList<FlowProcess>();
        plant.processes().forEach(process -> inOrder.add(processes.get(process.id())));
        inOrder.forEach(process -> process.tell(sheet));
        if (plant.process(ProcessKind.UTILITIES).filter(site -> ProcessStreams.of(site, plant.processes()).containsKey(GasMain.STREAM))
                .isPresent()) {
            GasMain.tell(sheet);
        }
        return new TrueFlows(steps, sheet, inOrder);
    }
}
