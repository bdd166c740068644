package org.potline.twin.flow.site;

/**
 * The bus of the grid connection: what the site's feeders take beyond what its own plants give comes from the grid, what they leave goes
 * to it; its own loss is neglected.
 * <pre>  import = max(0, L − G),   export = max(0, G − L)  </pre>
 * L load of the feeders; G what the site's own plants put onto the bus.
 */
class GridBus {
    /** Import in a step [MWh]. */
    double importMwh(double loadMwh, double generationMwh) {
        return Math.max(0, loadMwh - generationMwh);
    }

    /** Export in a step [MWh]. */
    double exportMwh(double loadMwh, double generationMwh) {
        return Math.max(0, generationMwh - loadMwh);
    }
}
