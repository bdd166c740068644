package org.potline.twin.plant;

import static org.potline.twin.plant.AccountingRole.*;
import static org.potline.twin.plant.Measurand.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which streams a process has, what can be measured of each and what the calculation method needs it for: the vocabulary of a plant
 * file's streams. A plant can neither rename a stream nor lower its duties by giving it another role. What cannot flow by the
 * parameters of a model (purchased lime of a refinery that burns all its own) is no stream.
 */
public final class ProcessStreams {
    private static final Measurand[] GAS = {VOLUME_20C, VOLUME_0C, NCV, CARBON_CONTENT, TEMPERATURE, PRESSURE};
    private static final Measurand[] COAL = {MASS, NCV, CARBON};
    private static final Measurand[] STEAM = {MASS, HEAT, TEMPERATURE, PRESSURE};
    private static final Measurand[] STACK = {MASS, VOLUME_0C, CO2_CONCENTRATION, TEMPERATURE, PRESSURE, HUMIDITY};
    private static final int ALL_PCT = 100;

    /**
     * A stream a process has.
     *
     * @param measures what can be measured of it
     * @param role     what the calculation method needs it for
     */
    public record Known(Set<Measurand> measures, AccountingRole role) {
        public Known {
            measures = Collections.unmodifiableSet(EnumSet.copyOf(measures));
        }
    }

    private final PlantProcess process;
    private final Map<String, Known> streams = new LinkedHashMap<>();

    private ProcessStreams(PlantProcess process) {
        this.process = process;
    }

    /**
     * Stream ids of a process, with what is known of each, in a fixed order.
     *
     * @param site all processes of its site
     */
    public static Map<String, Known> of(PlantProcess process, Collection<PlantProcess> site) {
        var streams = new ProcessStreams(process);
        if (process.model() instanceof MiningModel) {
            streams.mining();
        } else if (process.model() instanceof AluminaModel model) {
            streams.alumina(model);
        } else if (process.model() instanceof AnodeModel) {
            streams.anode();
        } else if (process.model() instanceof ElectrolysisModel) {
            streams.electrolysis();
        } else if (process.model() instanceof CastingModel model) {
            streams.casting(model);
        } else if (process.model() instanceof RollingModel) {
            streams.rolling();
        } else if (process.model() instanceof PowerModel model) {
            streams.power(model);
        } else if (process.model() instanceof UtilitiesModel model) {
            streams.utilities(model, site.stream().anyMatch(other -> other.kind() == ProcessKind.POWER));
            streams.gasMain(site.stream().filter(ProcessStreams::burnsGas).count());
        }
        return Collections.unmodifiableMap(streams.streams);
    }

    private void mining() {
        put("bauxite@mine", CHECK, MASS);
        put("diesel@mine", EMISSION, MASS);
        put("electricity@mine", CHECK, ENERGY);
    }

    private void alumina(AluminaModel model) {
        put("bauxite@alumina", CHECK, MASS, MOISTURE);
        put("bauxite@yard", CHECK, MASS, STOCK);
        if (model.limeKgPerT() > 0 && model.limePurchasedPct() < ALL_PCT) {
            put("limestone@alumina", EMISSION, MASS, PURITY);
            put("anthracite@lime-kiln", EMISSION, COAL);
        }
        if (model.limeKgPerT() > 0 && model.limePurchasedPct() > 0) {
            put("lime@alumina", CHECK, MASS);
        }
        put("caustic@alumina", CHECK, MASS);
        if (model.sodaAshKgPerT() > 0) {
            put("soda-ash@alumina", model.sodaDecomposedPct() > 0 ? EMISSION : CHECK, MASS, PURITY);
        }
        put("steam@alumina", AUXILIARY, STEAM);
        put("hydrate@alumina", CHECK, MASS, STOCK);
        put("red-mud@alumina", CHECK, MASS);
        put("alumina@calcination", CHECK, MASS);
        put("alumina@silo", CHECK, STOCK);
        put("alumina@sold", CHECK, MASS);
        put("alumina@bought", CHECK, MASS);
        if (model.producerGasPct() < ALL_PCT) {
            put("natural-gas@calcination", EMISSION, GAS);
        }
        if (model.producerGasPct() > 0) {
            put("bituminous@gasifier", EMISSION, COAL);
            put("producer-gas@calcination", CHECK, GAS);
            put("tar@gasifier", CHECK, MASS);
        }
        put("electricity@alumina", CHECK, ENERGY);
        put("flue-gas@calcination", CHECK, STACK);
    }

    private void anode() {
        put("green-coke@bought", CHECK, MASS, STOCK);
        put("green-coke@calcining", CHECK, MASS, CARBON);
        put("calcined-coke@calcining", CHECK, MASS, STOCK, CARBON);
        put("pitch@bought", CHECK, MASS, STOCK);
        put("pitch@paste", CHECK, MASS);
        put("green-anode@paste", CHECK, MASS);
        put("green-anode@baking", CHECK, STOCK);
        put("baked-anode@baking", CHECK, MASS, SULPHUR, ASH);
        put("baked-anode@store", CHECK, STOCK);
        put("baked-anode@bought", CHECK, MASS);
        put("baked-anode@sold", CHECK, MASS);
        put("butts@store", CHECK, MASS, STOCK);
        put("packing-coke@baking", CHECK, MASS, CARBON);
        put("tar@baking", CHECK, MASS);
        put("natural-gas@baking", EMISSION, GAS);
        put("electricity@anode", CHECK, ENERGY);
        put("flue-gas@baking", CHECK, STACK);
    }

    private void electrolysis() {
        put("liquid-aluminium@electrolysis", EMISSION, MASS);
        put("metal-pad@electrolysis", EMISSION, STOCK);
        put("baked-anode@yard", CHECK, MASS, STOCK);
        put("baked-anode@electrolysis", EMISSION, MASS, SULPHUR, ASH);
        put("butts@electrolysis", EMISSION, MASS);
        put("anode-effect@electrolysis", EMISSION, ANODE_EFFECT_MINUTES, POT_DAYS);
        put("alumina@electrolysis", CHECK, MASS);
        put("aluminium-fluoride@electrolysis", CHECK, MASS);
        put("electricity@rectifiers", AUXILIARY, ENERGY);
        put("electricity@potrooms", AUXILIARY, ENERGY);
        put("direct-current@potline", CHECK, CURRENT, VOLTAGE);
        put("pot-gas@stack", CHECK, STACK);
    }

    private void casting(CastingModel model) {
        put("natural-gas@casting", EMISSION, GAS);
        put("electricity@casting", CHECK, ENERGY);
        put("liquid-aluminium@delivered", CHECK, MASS);
        put("ingots@casting", CHECK, MASS);
        put("dross@casting", CHECK, MASS);
        if (model.scrapTPerDay() > 0) {
            put("scrap@casting", CHECK, MASS);
        }
    }

    private void rolling() {
        put("natural-gas@rolling", EMISSION, GAS);
        put("electricity@rolling", CHECK, ENERGY);
        put("rolled@rolling", CHECK, MASS);
    }

    private void power(PowerModel model) {
        put("bituminous@coal-yard", CHECK, MASS, STOCK);
        put("bituminous@power", EMISSION, MASS, NCV, CARBON, SULPHUR, ASH);
        if (model.desulphurisedPct() > 0) {
            put("limestone@power", EMISSION, MASS, PURITY);
            put("gypsum@power", CHECK, MASS);
        }
        put("fly-ash@power", CHECK, MASS, CARBON);
        put("slag@power", CHECK, MASS, CARBON);
        put("electricity@generation", CHECK, ENERGY);
        put("electricity@auxiliaries", CHECK, ENERGY);
        put("steam@power", CHECK, STEAM);
        put("flue-gas@power", CHECK, STACK);
    }

    private void utilities(UtilitiesModel model, boolean powerPlant) {
        put("electricity@grid", AUXILIARY, ENERGY);
        if (powerPlant || model.solarMw() > 0) {
            put("electricity@export", AUXILIARY, ENERGY);
            put("electricity@bus", CHECK, ENERGY);
        }
        if (model.solarMw() > 0) {
            put("electricity@solar", AUXILIARY, ENERGY);
        }
        put("electricity@site", CHECK, ENERGY);
        put("diesel@vehicles", EMISSION, MASS);
    }

    /** A main that several processes take their gas from; one alone meters what it takes where it enters. */
    private void gasMain(long burners) {
        if (burners > 1) {
            put("natural-gas@main", CHECK, GAS);
        }
    }

    private static boolean burnsGas(PlantProcess process) {
        return process.model() instanceof ProcessModel.BurnsGas
                && !(process.model() instanceof AluminaModel model && model.producerGasPct() == ALL_PCT);
    }

    private void put(String ofFirst, AccountingRole role, Measurand... measures) {
        streams.put(process.stream(ofFirst), new Known(Set.copyOf(List.of(measures)), role));
    }
}
