package org.potline.twin.plant;

/**
 * Kinds of laboratory instrument a plant file can name. In {@link LaboratoryInstrument#kind()} stands the lower-case name with
 * hyphens. The drafting notes of the JJF (六(七)) name analytical balance, gas chromatograph and calorimeter "and others".
 */
enum LaboratoryInstrumentKind {
    ANALYTICAL_BALANCE, GAS_CHROMATOGRAPH, BOMB_CALORIMETER, GAS_CALORIMETER, ELEMENTAL_ANALYSER, SULPHUR_ANALYSER,
    MUFFLE_FURNACE, DRYING_OVEN, MOISTURE_OVEN, PROXIMATE_ANALYSER, XRF, ICP_OES, CO2_ABSORPTION, MECHANICAL_SAMPLER, SAMPLE_DIVIDER,
    REFERENCE_MATERIAL, PFC_ANALYSER
}
