package org.potline.twin.reconcile.site;

import org.potline.twin.yaml.YamlValue;

/** A place of a site at which what enters is what leaves and what its stock gains. */
public enum SiteNode {
    /** Bus between the grid, the site's own plants and its feeders. */ BUS,
    /** From the bus, or the grid, to those who take from it. */ FEEDERS,
    /** Gas main and its branches. */ GAS_MAIN,
    /** Steam from the power plant to the refinery. */ STEAM_LINE,
    /** Coal yard of a power plant. */ COAL_YARD,
    /** Bauxite of the mine and from outside, as the refinery receives it. */ BAUXITE_RECEIPT,
    /** Bauxite yard. */ BAUXITE_YARD,
    /** Hydrate store. */ HYDRATE_STORE,
    /** Alumina silos. */ ALUMINA_SILOS,
    /** Store of green coke. */ COKE_STORE,
    /** Calcining kiln. */ COKE_KILN,
    /** Silos of calcined coke. */ COKE_SILOS,
    /** Pitch tanks. */ PITCH_TANKS,
    /** Store of butts. */ BUTT_STORE,
    /** Paste plant: coke, pitch and butts to green anodes. */ PASTE_PLANT,
    /** Baking furnaces. */ BAKING,
    /** Store of baked anodes. */ ANODE_STORE,
    /** Anode yard of a potline. */ ANODE_YARD,
    /** Butts on their way from the potlines to the anode plant. */ BUTT_RETURN,
    /** Metal in the pots of a line. */ POTS,
    /** Casthouse. */ CASTHOUSE;

    /** Its name as a key: {@code anode-yard}. */
    public String key() {
        return YamlValue.nameOf(this);
    }
}
