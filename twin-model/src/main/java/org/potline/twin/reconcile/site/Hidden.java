package org.potline.twin.reconcile.site;

import org.potline.twin.yaml.YamlValue;

/** A term of a balance that is no stream of a plant file: nobody meters it, but what is around it may tell it. */
public enum Hidden {
    /** Metal that the pots of a line made. */ METAL_PRODUCED(false),
    /** What the casthouse's furnaces gained, less the oxygen in its dross. */ CASTHOUSE_FURNACES(false),
    /** Water, volatiles, dust and what burns in the calcining kiln. */ CALCINING_LOSS(false),
    /** Calcined coke drawn from its silos. */ CALCINED_COKE_USED(true),
    /** Butts drawn from their store. */ BUTTS_USED(true),
    /** Volatiles and sulphur that leave the anodes in baking, tar apart. */ BAKING_LOSS(false),
    /** Bauxite that comes from outside. */ BAUXITE_BOUGHT(true),
    /** Hydrate drawn from its store, dry. */ HYDRATE_CALCINED(true);

    private final boolean passesScale;

    Hidden(boolean passesScale) {
        this.passesScale = passesScale;
    }

    /** Whether it passes a place where it could be weighed. */
    public boolean passesScale() {
        return passesScale;
    }

    /** Its name as a key: {@code baking-loss}. */
    public String key() {
        return YamlValue.nameOf(this);
    }
}
