package org.potline.twin.flow.power;

/**
 * Fly ash and slag: the ash of the coal, parted between them, and the unburnt carbon in each.
 * <pre>  m_f = m·A·f/(1 − c_f),   m_s = m·A·(1 − f)/(1 − c_s),   carbon = c·m_f and c·m_s  </pre>
 * m coal; A its ash; f share of it that leaves with the flue gas; c_f and c_s carbon in fly ash and slag.
 */
class AshForming {
    /** Fly ash, its carbon included [kg]. */
    double flyAshKg(Coal coal, double kg, Firing firing) {
        return kg * coal.ashFrac() * firing.flyAshFrac() / (1 - firing.flyCarbonFrac());
    }

    /** Carbon in it [kg]. */
    double flyCarbonKg(Coal coal, double kg, Firing firing) {
        return kg * coal.ashFrac() * firing.flyAshFrac() / (1 - firing.flyCarbonFrac()) * firing.flyCarbonFrac();
    }

    /** Slag, its carbon included [kg]. */
    double slagKg(Coal coal, double kg, Firing firing) {
        return kg * coal.ashFrac() * (1 - firing.flyAshFrac()) / (1 - firing.slagCarbonFrac());
    }

    /** Carbon in it [kg]. */
    double slagCarbonKg(Coal coal, double kg, Firing firing) {
        return kg * coal.ashFrac() * (1 - firing.flyAshFrac()) / (1 - firing.slagCarbonFrac()) * firing.slagCarbonFrac();
    }
}
