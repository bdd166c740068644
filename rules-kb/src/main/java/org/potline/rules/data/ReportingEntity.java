package org.potline.rules.data;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;

/** What the reporting legal entity of a plant runs: an inventory is of that alone. */
public final class ReportingEntity {
    private final Plant plant;
    private final Set<String> processes;

    public ReportingEntity(Plant plant) {
        this.plant = plant;
        Set<String> own = plant.entities().stream().filter(LegalEntity::reporting).map(LegalEntity::id).collect(Collectors.toSet());
        this.processes = plant.processes().stream().filter(process -> own.contains(process.entity())).map(PlantProcess::id)
                .collect(Collectors.toSet());
    }

    /** Whether it runs the process of that id. */
    public boolean runs(String process) {
        return processes.contains(process);
    }

    /** The processes of that kind that it runs, in the plant's order. */
    public Stream<PlantProcess> run(ProcessKind kind) {
        return plant.processes(kind).filter(process -> runs(process.id()));
    }

    /** Whether it runs the potline that the ledger calls so: {@code electrolysis}, {@code electrolysis@2}. */
    public boolean runsLine(String stream) {
        return plant.processes(ProcessKind.ELECTROLYSIS).anyMatch(line -> LedgerStreams.of(line).equals(stream) && runs(line.id()));
    }

    /** Whether the stream that the ledger calls so belongs to a process of its own. */
    public boolean has(String stream) {
        return plant.streams().stream().anyMatch(one -> LedgerStreams.of(one.id()).equals(stream) && runs(one.process()));
    }
}
