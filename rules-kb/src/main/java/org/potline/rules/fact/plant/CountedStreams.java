package org.potline.rules.fact.plant;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;

/** The streams whose data count: accounted for, as emission or beside it, in a process of the reporting entity. */
final class CountedStreams {
    private CountedStreams() {
    }

    /** Their ids, in the order of the plant's file. */
    static Set<String> of(Plant plant) {
        Set<String> reporting = plant.processes().stream().filter(process -> EquippingFacts.reporting(plant, process)).map(PlantProcess::id)
                .collect(Collectors.toSet());
        var ids = new LinkedHashSet<String>();
        plant.streams().stream().filter(stream -> stream.role() != AccountingRole.CHECK && reporting.contains(stream.process()))
                .forEach(stream -> ids.add(stream.id()));
        return ids;
    }
}
