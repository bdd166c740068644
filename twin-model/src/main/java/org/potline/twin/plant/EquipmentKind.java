package org.potline.twin.plant;

/** Kinds of equipment a plant file can name. In {@link Equipment#kind()} stands the lower-case name with hyphens. */
enum EquipmentKind {
    POT, RECTIFIER, CRANE, SCRUBBER, COMPRESSOR, HOLDING_FURNACE, CASTING_MACHINE, VEHICLES, SUBSTATION
}
