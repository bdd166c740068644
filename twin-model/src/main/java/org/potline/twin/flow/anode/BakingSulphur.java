package org.potline.twin.flow.anode;

/** Sulphur that leaves the anodes in the baking furnace. */
class BakingSulphur extends SulphurLoss {
    BakingSulphur(double lossFrac) {
        super(lossFrac);
    }
}
