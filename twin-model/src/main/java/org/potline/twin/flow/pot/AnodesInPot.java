package org.potline.twin.flow.pot;

import org.potline.twin.flow.material.Lot;

/**
 * The anodes of a pot. All of them lose the same carbon in an hour, so one running sum stands for all: an anode has lost what
 * the sum has grown by since it was set.
 */
final class AnodesInPot {
    private final Lot[] lots;
    private final double[] sumWhenSet;
    private double sum;
    private double newMass;
    private double newCarbon;
    private double newSulphur;
    private double massPerCarbon;
    private double sulphurPerCarbon;
    private double ashPerCarbon;
    private int count;

    AnodesInPot(int positions) {
        lots = new Lot[positions];
        sumWhenSet = new double[positions];
    }

    int positions() {
        return lots.length;
    }

    int count() {
        return count;
    }

    /** Sets an anode that has already lost that much carbon [kg]: 0 for a new one. */
    void set(int position, Lot lot, double lostCarbonKg) {
        lots[position] = lot;
        sumWhenSet[position] = sum - lostCarbonKg;
        total();
    }

    /** Takes an anode out. */
    Lot remove(int position) {
        Lot lot = lots[position];
        lots[position] = null;
        total();
        return lot;
    }

    /** Carbon the anode there has lost since it was set [kg]. */
    double lostKg(int position) {
        return sum - sumWhenSet[position];
    }

    /** All anodes together lose that much carbon [kg]. */
    void lose(double carbonKg) {
        sum += carbonKg / count;
    }

    /** Sulphur set free with so much carbon [kg]. */
    double sulphurKg(double carbonKg) {
        return carbonKg / count * sulphurPerCarbon;
    }

    /** Ash set free with so much carbon [kg]. */
    double ashKg(double carbonKg) {
        return carbonKg / count * ashPerCarbon;
    }

    double massKg() {
        return newMass - sum * massPerCarbon;
    }

    double carbonKg() {
        return newCarbon - sum * count;
    }

    double sulphurKg() {
        return newSulphur - sum * sulphurPerCarbon;
    }

    private void total() {
        newMass = 0;
        newCarbon = 0;
        newSulphur = 0;
        massPerCarbon = 0;
        sulphurPerCarbon = 0;
        ashPerCarbon = 0;
        count = 0;
        for (int i = 0; i < lots.length; i++) {
            Lot lot = lots[i];
            if (lot != null) {
                double carbon = lot.carbonFrac();
                newMass += lot.anodeKg() + sumWhenSet[i] / carbon;
                newCarbon += lot.anodeKg() * carbon + sumWhenSet[i];
                newSulphur += lot.anodeKg() * lot.sulphurFrac() + sumWhenSet[i] * lot.sulphurFrac() / carbon;
                massPerCarbon += 1 / carbon;
                sulphurPerCarbon += lot.sulphurFrac() / carbon;
                ashPerCarbon += lot.ashFrac() / carbon;
                count++;
            }
        }
    }
}
