package org.potline.twin.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.potline.twin.flow.alumina.AluminaLaws;
import org.potline.twin.flow.anode.AnodeLaws;
import org.potline.twin.flow.cast.CastLaws;
import org.potline.twin.flow.pot.PotLaws;
import org.potline.twin.flow.pot.Potline;
import org.potline.twin.flow.power.PowerLaws;
import org.potline.twin.flow.site.MineLaws;
import org.potline.twin.flow.site.RollingLaws;
import org.potline.twin.flow.site.SiteLaws;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.MiningModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerModel;
import org.potline.twin.plant.ProcessModel;
import org.potline.twin.plant.RollingModel;
import org.potline.twin.plant.UtilitiesModel;

/**
 * The laws by which the processes of a plant go, by the process's id. They follow from the plant; others can be put in their place, to
 * see whether the balances notice a wrong one.
 *
 * @param byProcess the laws of each process
 */
public record Laws(Map<String, Record> byProcess) {
    public Laws {
        byProcess = Collections.unmodifiableMap(new LinkedHashMap<>(byProcess));
    }

    public static Laws of(Plant plant, long seed) {
        var laws = new LinkedHashMap<String, Record>();
        plant.processes().forEach(process -> laws.put(process.id(), of(process.model(), seed)));
        return new Laws(laws);
    }

    private static Record of(ProcessModel model, long seed) {
        if (model instanceof ElectrolysisModel electrolysis) {
            return PotLaws.of(electrolysis, Potline.effectGasFactor(seed));
        } else if (model instanceof CastingModel casting) {
            return CastLaws.of(casting);
        } else if (model instanceof UtilitiesModel utilities) {
            return SiteLaws.of(utilities);
        } else if (model instanceof AluminaModel alumina) {
            return AluminaLaws.of(alumina);
        } else if (model instanceof AnodeModel anode) {
            return AnodeLaws.of(anode);
        } else if (model instanceof PowerModel power) {
            return PowerLaws.of(power);
        } else if (model instanceof MiningModel mining) {
            return MineLaws.of(mining);
        }
        return RollingLaws.of((RollingModel) model);
    }

    /** The same, a process going by other laws. */
    public Laws with(String process, Record laws) {
        var changed = new LinkedHashMap<>(byProcess);
        changed.put(process, laws);
        return new Laws(changed);
    }

    <L extends Record> L of(PlantProcess process, Class<L> kind) {
        return kind.cast(byProcess.get(process.id()));
    }
}
