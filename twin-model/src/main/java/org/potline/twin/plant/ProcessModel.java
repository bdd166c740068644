package org.potline.twin.plant;

/** The parameters a process's true flows follow from; one kind of process, one record. */
public sealed interface ProcessModel permits ElectrolysisModel, CastingModel, UtilitiesModel {
}
