package org.potline.twin.plant;

/** What a source stream carries. The name in files is the lower-case one with hyphens. */
public enum Substance {
    LIQUID_ALUMINIUM, METAL_PAD, BAKED_ANODE, BUTTS, ANODE_EFFECT, ALUMINA, ALUMINIUM_FLUORIDE, INGOTS, SCRAP, DROSS,
    ELECTRICITY, DIRECT_CURRENT, NATURAL_GAS, DIESEL, POT_GAS
}
