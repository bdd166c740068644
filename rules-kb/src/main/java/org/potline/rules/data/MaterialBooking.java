package org.potline.rules.data;

import java.util.stream.Stream;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;

/**
 * Books the carbon materials of the reporting entity, for its carbon balance and for the formulas of calcining and baking. Only what
 * the plant meters: none of it is expected of a ledger, for an inventory by emission factors is complete without.
 *
 * <p>{@code amount} is what passed through the process: green coke fed to the kiln, calcined coke made, pitch mixed, green anodes made,
 * anodes baked, butts received, packing coke burnt. {@code bought} and {@code sold} are what crosses the boundary of the entity. Anodes
 * and butts between an anode plant and potlines of one entity do not cross it and are neither; between two entities they are
 * both, booked at what the meters of the potline show. Properties are those the laboratory analyses; the carbon of baked anodes, of
 * which it finds sulphur and ash, is left to the balance.
 */
final class MaterialBooking {
    private static final double PCT = 100;

    private final Plant plant;
    private final ReportingEntity entity;
    private final MeteredStreams metered;
    private final MonthlyRows rows;

    MaterialBooking(Plant plant, ReportingEntity entity, MeteredStreams metered, MonthlyRows rows) {
        this.plant = plant;
        this.entity = entity;
        this.metered = metered;
        this.rows = rows;
    }

    void book() {
        entity.run(ProcessKind.ANODE).forEach(this::anodePlant);
        entity.run(ProcessKind.ALUMINA).forEach(refinery -> rows.mass("tar@gasifier", "sold", refinery.stream("tar@gasifier")));
        entity.run(ProcessKind.ELECTROLYSIS).forEach(this::potline);
    }

    private void anodePlant(PlantProcess process) {
        cokeAndPitch(process);
        rows.mass("green-anode@anode", "amount", process.stream("green-anode@paste"));
        rows.stocks("green-anode@anode", process.stream("green-anode@baking"));
        bakedAnodes(process);
        rows.mass("butts@anode", "amount", process.stream("butts@store"));
        rows.sum("butts@anode", "bought", ofOtherLines("butts@electrolysis").toList(), Measurand.MASS);
        rows.stocks("butts@anode", process.stream("butts@store"));
        rows.mass("packing-coke@anode", "amount", process.stream("packing-coke@baking"));
        rows.mass("packing-coke@anode", "bought", process.stream("packing-coke@baking"));   // it has no store: bought as it is burnt
        carbon("packing-coke@anode", process.stream("packing-coke@baking"));
        rows.mass("tar@anode", "sold", process.stream("tar@baking"));
    }

    private void cokeAndPitch(PlantProcess process) {
        rows.mass("green-coke@anode", "amount", process.stream("green-coke@calcining"));
        rows.mass("green-coke@anode", "bought", process.stream("green-coke@bought"));
        rows.stocks("green-coke@anode", process.stream("green-coke@bought"));
        carbon("green-coke@anode", process.stream("green-coke@calcining"));
        rows.mass("calcined-coke@anode", "amount", process.stream("calcined-coke@calcining"));
        rows.stocks("calcined-coke@anode", process.stream("calcined-coke@calcining"));
        carbon("calcined-coke@anode", process.stream("calcined-coke@calcining"));
        rows.mass("pitch@anode", "amount", process.stream("pitch@paste"));
        rows.mass("pitch@anode", "bought", process.stream("pitch@bought"));
        rows.stocks("pitch@anode", process.stream("pitch@bought"));
    }

    private void bakedAnodes(PlantProcess process) {
        String baked = process.stream("baked-anode@baking");
        rows.mass("baked-anode@anode", "amount", baked);
        rows.mass("baked-anode@anode", "bought", process.stream("baked-anode@bought"));
        rows.sum("baked-anode@anode", "sold", Stream.concat(
                inPlant(process.stream("baked-anode@sold")), ofOtherLines("baked-anode@yard")).toList(), Measurand.MASS);
        rows.stocks("baked-anode@anode", process.stream("baked-anode@store"));
        rows.item("baked-anode@anode", "sulphur", month -> metered.analysis(baked, Measurand.SULPHUR, month));
        rows.item("baked-anode@anode", "ash", month -> metered.analysis(baked, Measurand.ASH, month));
    }

    /** The carbon of a material, tC/t of the analysis in % of the ledger. */
    private void carbon(String stream, String ofPlant) {
        rows.item(stream, "carbon", month -> metered.analysis(ofPlant, Measurand.CARBON, month).map(share -> share.times(PCT)));
    }

    /** A potline's yard of anodes. Without an anode plant of the entity's own, what the yard receives is bought and the butts are sold. */
    private void potline(PlantProcess line) {
        String yard = line.stream("baked-anode@yard");
        boolean ownAnodes = entity.run(ProcessKind.ANODE).findAny().isPresent();
        if (!ownAnodes) {
            rows.mass(yard, "bought", yard);
        }
        rows.stocks(yard, yard);
        if (!ownAnodes) {
            rows.mass(line.stream("butts@electrolysis"), "sold", line.stream("butts@electrolysis"));
        }
    }

    /** Such a stream of every potline that another entity runs. */
    private Stream<String> ofOtherLines(String ofFirst) {
        return plant.processes(ProcessKind.ELECTROLYSIS).filter(line -> !entity.runs(line.id()))
                .flatMap(line -> inPlant(line.stream(ofFirst)));
    }

    private Stream<String> inPlant(String stream) {
        return plant.streams().stream().map(SourceStream::id).filter(stream::equals);
    }
}
