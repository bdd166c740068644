package org.potline.rules.data;

/** STUB until the ledger branch is merged. */
public final class FuelChemistry {
    private FuelChemistry() {
    }

    public static boolean isImpossible(String fuel, double ncv, double carbon) {
        return carbon > mostCarbon(fuel, ncv);
    }

    public static double mostCarbon(String fuel, double ncv) {
        return ncv < 0 ? 0 : Double.MAX_VALUE;
    }
}
