package org.potline.twin.flow.power;

import org.potline.twin.chemistry.Chemistry;

/**
 * The units' turbines. Steam extracted has made electricity on its way, x of the heat it still has; the rest of the load is made by
 * condensing.
 * <pre>  H = S + e + (3.6·E − e)/η,   e = min(x·S, 3.6·E)
 *   3.6·E = x·S + η·(H − S − x·S),   condenser = (1 − η)·(H − S − x·S)  </pre>
 * H heat of the live steam, S heat of the steam extracted [GJ]; E gross electricity [MWh]; x electricity of the extracted steam per
 * heat of it; η electricity per heat of the steam that is not extracted. Where the load is less than the extraction would make, valves
 * take the steam past the turbines, and the electricity is H − S. Units that are out have no load; a standby boiler of like coal then
 * makes the steam.
 */
class ExtractionTurbine {
    private static final double GJ_PER_MWH = Chemistry.MWH_J / 1e9;

    private final double efficiency;
    private final double extractionFrac;

    ExtractionTurbine(double efficiency, double extractionFrac) {
        this.efficiency = efficiency;
        this.extractionFrac = extractionFrac;
    }

    /** Heat of live steam that the load and the extraction ask of the boilers [GJ]. */
    double liveSteamGj(double loadMwh, double steamGj) {
        double loadGj = GJ_PER_MWH * loadMwh;
        double byExtraction = Math.min(extractionFrac * steamGj, loadGj);
        return steamGj + byExtraction + (loadGj - byExtraction) / efficiency;
    }

    /** Gross electricity made of so much live steam [MWh]. */
    double grossMwh(double liveSteamGj, double steamGj) {
        double condensing = liveSteamGj - steamGj - extractionFrac * steamGj;
        double electricGj = condensing > 0 ? extractionFrac * steamGj + efficiency * condensing : liveSteamGj - steamGj;
        return Math.max(0, electricGj) / GJ_PER_MWH;
    }

    /** Heat that the condensers give to the cooling water [GJ]. */
    double condenserGj(double liveSteamGj, double steamGj) {
        return (1 - efficiency) * Math.max(0, liveSteamGj - steamGj - extractionFrac * steamGj);
    }
}
