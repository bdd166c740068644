package org.potline.twin.flow;

/** The bus of the grid connection: what comes in goes to its feeders; its own loss is neglected. */
class GridBus {
    /** Import in an hour [MWh]. */
    double importMwh(double rectifiersMwh, double potroomsMwh, double castingMwh, double siteMwh) {
        return rectifiersMwh + potroomsMwh + castingMwh + siteMwh;
    }
}
