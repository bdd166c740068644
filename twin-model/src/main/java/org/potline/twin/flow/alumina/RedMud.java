package org.potline.twin.flow.alumina;

/** Red mud, dry: the sum of what is in it. */
class RedMud {
    /**
     * Mass [kg].
     *
     * @param solidsKg Al2O3, organic carbon and what is inert of the bauxite, of the limestone and of the soda ash [kg]
     * @param limeKg   CaO and CaCO3 [kg]
     * @param sodaKg   Na2O and Na2CO3 [kg]
     */
    double dryKg(double solidsKg, double limeKg, double sodaKg) {
        return solidsKg + limeKg + sodaKg;
    }
}
