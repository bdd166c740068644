package org.potline.twin.plant;

/** The parameters a process's true flows follow from; one kind of process, one record. */
public sealed interface ProcessModel permits MiningModel, AluminaModel, AnodeModel, ElectrolysisModel, CastingModel, RollingModel,
        PowerModel, UtilitiesModel {
    /** The natural gas a process burns; one that burns none has no quality of it. */
    interface BurnsGas {
        /** Methane in the gas [vol %]. */
        double gasMethanePct();

        /** Ethane [vol %]. */
        double gasEthanePct();

        /** Carbon dioxide [vol %]; the rest is nitrogen. */
        double gasCo2Pct();

        /** Day-to-day variation of the ethane [%]. */
        double gasCvPct();

        /** Carbon of the gas that leaves unburnt [%]. */
        double unburntPct();
    }
}
