package org.potline.twin.flow.pot;

import org.potline.twin.flow.material.Lot;

/**
 * The anodes of a pot. All of them lose the same carbon in an hour, so one running sum stands for all: an anode has lost what
 * the sum has grown by since it was set. What all of them hold is added up anew when one was changed, not carried on, so that no
 * rounding gathers over the year.
 */
final class AnodesInPot {
    private final Lot[] lots;
    private final double[] sumWhenSet;
    /** Of each position mass and sulphur for its carbon, and sulphur and ash that go with a unit of it; 0 where there is no anode. */
    private final double[] massPerCarbonOf;
    private final double[] sulphurPerCarbonOf;
    private final double[] ashPerCarbonOf;
    private final double[] newCarbonOf;
    private double sum;
    private double newMass;
    private double newCarbon;
    private double newSulphur;
    private double massPerCarbon;
    private double sulphurPerCarbon;
    private double ashPerCarbon;
    private int count;
    private boolean changed;

    AnodesInPot(int positions) {
        lots = new Lot[positions];
        sumWhenSet = new double[positions];
        massPerCarbonOf = new double[positions];
        sulphurPerCarbonOf = new double[positions];
        ashPerCarbonOf = new double[positions];
        newCarbonOf = new double[positions];
    }

    int positions() {
        return lots.length;
    }

    int count() {
        return count;
    }

    /** Sets an anode that has already lost that much carbon [kg]: 0 for a new one; the position must be empty. */
    void set(int position, Lot lot, double lostCarbonKg) {
        double carbon = lot.carbonFrac();
        lots[position] = lot;
        sumWhenSet[position] = sum - lostCarbonKg;
        massPerCarbonOf[position] = 1 / carbon;
        sulphurPerCarbonOf[position] = lot.sulphurFrac() / carbon;
        ashPerCarbonOf[position] = lot.ashFrac() / carbon;
        newCarbonOf[position] = lot.anodeKg() * carbon + sumWhenSet[position];
        count++;
        changed = true;
    }

    /** Takes an anode out. */
    Lot remove(int position) {
        Lot lot = lots[position];
        lots[position] = null;
        massPerCarbonOf[position] = 0;
        sulphurPerCarbonOf[position] = 0;
        ashPerCarbonOf[position] = 0;
        newCarbonOf[position] = 0;
        count--;
        changed = true;
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
        total();
        return carbonKg / count * sulphurPerCarbon;
    }

    /** Ash set free with so much carbon [kg]. */
    double ashKg(double carbonKg) {
        total();
        return carbonKg / count * ashPerCarbon;
    }

    double massKg() {
        total();
        return newMass - sum * massPerCarbon;
    }

    double carbonKg() {
        total();
        return newCarbon - sum * count;
    }

    double sulphurKg() {
        total();
        return newSulphur - sum * sulphurPerCarbon;
    }

    private void total() {
        if (!changed) {
            return;
        }
        newMass = 0;
        newCarbon = 0;
        newSulphur = 0;
        massPerCarbon = 0;
        sulphurPerCarbon = 0;
        ashPerCarbon = 0;
        for (int i = 0; i < newCarbonOf.length; i++) {
            newMass += newCarbonOf[i] * massPerCarbonOf[i];
            newCarbon += newCarbonOf[i];
            newSulphur += newCarbonOf[i] * sulphurPerCarbonOf[i];
            massPerCarbon += massPerCarbonOf[i];
            sulphurPerCarbon += sulphurPerCarbonOf[i];
            ashPerCarbon += ashPerCarbonOf[i];
        }
        changed = false;
    }
}
