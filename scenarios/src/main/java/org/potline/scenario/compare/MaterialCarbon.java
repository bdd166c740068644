package org.potline.scenario.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.potline.rules.data.ReportingEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;

/**
 * True carbon of the materials that anodes are made of, through those anode plants and potlines that the reporting entity runs [t C].
 * <pre>  came = sold + dust and the like + gas + stored  </pre>
 *
 * @param cameT   bought from outside or from another entity's process
 * @param soldT   anodes and butts sold outside or handed to another entity's process
 * @param tarT    tar of baking
 * @param dustT   dust of calcining and of the pots, and the little that leaves as PFC
 * @param storedT what all stocks gained: stores, silos, furnace, yard and the anodes in the pots
 */
record MaterialCarbon(double cameT, double soldT, double tarT, double dustT, double storedT) {
    private static final Set<String> OF_ANODE_PLANT = Set.of("calcining", "baking");
    private static final Set<String> OF_POTS = Set.of("electrolysis");
    /** The furnace's gas is a fuel of its own. */
    private static final String GAS = "in-natural-gas";
    private static final Set<String> SOLD = Set.of("out-anodes", "out-butts");
    private static final Set<String> OTHERWISE = Set.of("out-dust", "out-pfc");

    /** Of a plant; empty where a kind of process is run by two entities, whose flows the truth does not tell apart. */
    static Optional<MaterialCarbon> of(List<CarbonPath> paths, Plant plant) {
        var own = new HashSet<String>();
        for (ProcessKind kind : List.of(ProcessKind.ANODE, ProcessKind.ELECTROLYSIS)) {
            var entity = new ReportingEntity(plant);
            Set<Boolean> runs = plant.processes(kind).map(PlantProcess::id).map(entity::runs).collect(Collectors.toSet());
            if (runs.size() > 1) {
                return Optional.empty();
            }
            if (runs.contains(true)) {
                own.addAll(kind == ProcessKind.ANODE ? OF_ANODE_PLANT : OF_POTS);
            }
        }
        return Optional.of(of(paths, own));
    }

    private static MaterialCarbon of(List<CarbonPath> paths, Set<String> own) {
        Predicate<CarbonPath> in = path -> own.contains(path.to()) && !own.contains(path.from());
        Predicate<CarbonPath> out = path -> own.contains(path.from()) && !own.contains(path.to());
        double came = sum(paths, in.and(path -> !path.from().equals(GAS) && !path.from().equals(CarbonBalance.FROM_STOCK)));
        double sold = sum(paths, out.and(path -> SOLD.contains(path.to()) || !CarbonBalance.isOutput(path.to())));
        double stored = sum(paths, out.and(path -> path.to().equals(CarbonBalance.TO_STOCK)))
                - sum(paths, in.and(path -> path.from().equals(CarbonBalance.FROM_STOCK)));
        return new MaterialCarbon(came, sold, sum(paths, out.and(path -> path.to().equals("out-tar"))),
                sum(paths, out.and(path -> OTHERWISE.contains(path.to()))), stored);
    }

    private static double sum(List<CarbonPath> paths, Predicate<CarbonPath> which) {
        return paths.stream().filter(which).map(CarbonPath::carbonT).reduce(0.0, Double::sum);
    }
}
