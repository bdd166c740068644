package org.potline.twin.flow.anode;

/** Sulphur that leaves the coke in the calcining kiln. */
class KilnSulphur extends SulphurLoss {
    KilnSulphur(double lossFrac) {
        super(lossFrac);
    }
}
