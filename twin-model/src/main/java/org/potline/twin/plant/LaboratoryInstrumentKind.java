package org.potline.twin.plant;

import java.util.Map;

/**
 * Kinds of laboratory instrument a plant file can name. In {@link LaboratoryInstrument#kind()} stands the lower-case name with
 * hyphens. The drafting notes of the JJF (六(七)) name analytical balance, gas chromatograph and calorimeter "and others". Each kind has
 * the units in which its nameplate is stated, those of its verification regulation; of what it has no unit nothing can be stated.
 */
enum LaboratoryInstrumentKind {
    /** Error in verification scale intervals e. */
    ANALYTICAL_BALANCE(Map.of("resolution", "mg", "error", "e")),
    /** Repeatability of quantitative results, relative; detection limit of a flame ionisation detector. */
    GAS_CHROMATOGRAPH(Map.of("repeatability", "%", "detectionLimit", "g/s")),
    /** Error at benzoic acid; repeatability of the heat capacity, relative. */
    BOMB_CALORIMETER(Map.of("resolution", "K", "error", "J/g", "repeatability", "%")),
    GAS_CALORIMETER(Map.of("error", "%")),
    /** Error in absolute percent of carbon; repeatability relative. */
    ELEMENTAL_ANALYSER(Map.of("resolution", "%abs", "error", "%abs", "repeatability", "%", "detectionLimit", "%abs")),
    SULPHUR_ANALYSER(Map.of("resolution", "%abs", "repeatability", "%abs", "detectionLimit", "%abs")),
    MUFFLE_FURNACE(Map.of("resolution", "degC", "error", "degC")),
    DRYING_OVEN(Map.of("resolution", "degC", "error", "degC")),
    MOISTURE_OVEN(Map.of("resolution", "g", "repeatability", "%abs")),
    PROXIMATE_ANALYSER(Map.of("resolution", "g", "repeatability", "%abs")),
    XRF(Map.of("repeatability", "%")),
    ICP_OES(Map.of("repeatability", "%", "detectionLimit", "mg/L")),
    CO2_ABSORPTION(Map.of("resolution", "mg", "repeatability", "%abs")),
    MECHANICAL_SAMPLER(Map.of()),
    SAMPLE_DIVIDER(Map.of()),
    REFERENCE_MATERIAL(Map.of()),
    /** Error of the slope found in a campaign, relative. */
    PFC_ANALYSER(Map.of("error", "%", "detectionLimit", "ppb"));

    private final Map<String, String> units;

    LaboratoryInstrumentKind(Map<String, String> units) {
        this.units = units;
    }

    /** The unit of each key of its nameplate. */
    Map<String, String> units() {
        return units;
    }
}
