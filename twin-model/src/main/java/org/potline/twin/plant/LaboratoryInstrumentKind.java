package org.potline.twin.plant;

import static org.potline.twin.plant.NameplateItem.DETECTION_LIMIT;
import static org.potline.twin.plant.NameplateItem.ERROR;
import static org.potline.twin.plant.NameplateItem.QUALITATIVE_REPEATABILITY;
import static org.potline.twin.plant.NameplateItem.REPEATABILITY;
import static org.potline.twin.plant.NameplateItem.RESOLUTION;
import static org.potline.twin.plant.NameplateItem.SENSITIVITY;
import static org.potline.twin.plant.NameplateItem.STABILITY;
import static org.potline.twin.plant.NameplateItem.UNIFORMITY;
import static org.potline.twin.plant.NameplateItem.USUAL;

import java.util.Map;

/**
 * Kinds of laboratory instrument a plant file can name. In {@link LaboratoryInstrument#kind()} stands the lower-case name with
 * hyphens. The drafting notes of the JJF (六(七)) name analytical balance, gas chromatograph and calorimeter "and others". Each kind has
 * the units in which its nameplate is stated, those of its verification regulation; of what it has no unit nothing can be stated.
 */
enum LaboratoryInstrumentKind {
    /** Error in verification scale intervals e. */
    ANALYTICAL_BALANCE(Map.of(RESOLUTION, "mg", ERROR, "e")),
    /**
     * Repeatability of quantitative results, and of retention times, relative; detection limit of a flame ionisation detector, or
     * sensitivity of a thermal conductivity detector.
     */
    GAS_CHROMATOGRAPH(Map.of(REPEATABILITY, "%", QUALITATIVE_REPEATABILITY, "%", DETECTION_LIMIT, "g/s", SENSITIVITY, "mV·mL/mg")),
    /** Error at benzoic acid; repeatability of the heat capacity, relative. */
    BOMB_CALORIMETER(Map.of(RESOLUTION, "K", ERROR, "J/g", REPEATABILITY, "%")),
    GAS_CALORIMETER(Map.of(ERROR, "%")),
    /** Error in absolute percent of carbon; repeatability relative. */
    ELEMENTAL_ANALYSER(Map.of(RESOLUTION, "%abs", ERROR, "%abs", REPEATABILITY, "%", DETECTION_LIMIT, "%abs")),
    /** Usual: the sulphur content of its samples. */
    SULPHUR_ANALYSER(Map.of(RESOLUTION, "%abs", REPEATABILITY, "%abs", DETECTION_LIMIT, "%abs", USUAL, "%abs")),
    MUFFLE_FURNACE(Map.of(RESOLUTION, "degC", ERROR, "degC", UNIFORMITY, "degC")),
    DRYING_OVEN(Map.of(RESOLUTION, "degC", ERROR, "degC", UNIFORMITY, "degC")),
    /** Usual: the total moisture of its samples. */
    MOISTURE_OVEN(Map.of(RESOLUTION, "g", REPEATABILITY, "%abs", USUAL, "%abs")),
    /** Usual: the ash of its samples. */
    PROXIMATE_ANALYSER(Map.of(RESOLUTION, "g", REPEATABILITY, "%abs", USUAL, "%abs")),
    XRF(Map.of(REPEATABILITY, "%", STABILITY, "%")),
    ICP_OES(Map.of(REPEATABILITY, "%", DETECTION_LIMIT, "mg/L")),
    CO2_ABSORPTION(Map.of(RESOLUTION, "mg", REPEATABILITY, "%abs")),
    MECHANICAL_SAMPLER(Map.of()),
    SAMPLE_DIVIDER(Map.of()),
    REFERENCE_MATERIAL(Map.of()),
    /** Error of the slope found in a campaign, relative. */
    PFC_ANALYSER(Map.of(ERROR, "%", DETECTION_LIMIT, "ppb"));

    private final Map<NameplateItem, String> units;

    LaboratoryInstrumentKind(Map<NameplateItem, String> units) {
        this.units = units;
    }

    /** The unit of each item of its nameplate. */
    Map<NameplateItem, String> units() {
        return units;
    }
}
