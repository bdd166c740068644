package org.potline.twin.flow.power;

/** What a train's wagons bring: coal, 70 t each (D), and the carbon in it. */
class CoalDelivery {
    static final double WAGON_KG = 70_000;

    /** Coal [kg]. */
    double massKg(int wagons) {
        return wagons * WAGON_KG;
    }

    /** Carbon in it [kg]. */
    double carbonKg(Coal coal, int wagons) {
        return wagons * WAGON_KG * coal.carbonFrac();
    }
}
