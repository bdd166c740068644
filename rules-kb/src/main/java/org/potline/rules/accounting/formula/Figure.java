package org.potline.rules.accounting.formula;

/** An input, factor or result whose digits a method's rounding policy may state; in content in lower case with hyphens. */
public enum Figure {
    /** Fuel burnt [t or 10⁴ Nm³]. */ FUEL_AMOUNT,
    /** Net calorific value [GJ/t or GJ/10⁴ Nm³]. */ NCV,
    /** Carbon per unit of heat [tC/GJ]. */ CARBON_CONTENT,
    /** Measured carbon [tC/t or tC/10⁴ Nm³]. */ CARBON,
    /** Oxidation factor [%]. */ OXIDATION,
    /** Liquid aluminium [t]. */ LIQUID_ALUMINIUM,
    /** Net anode carbon per tonne of metal [tC/t]. */ ANODE_NET_PER_T,
    /** Sulphur of the anodes [%]. */ ANODE_SULPHUR,
    /** Ash of the anodes [%]. */ ANODE_ASH,
    /** CO2 of anodes per tonne of metal [tCO2/t]. */ ANODE_FACTOR,
    /** Anodes set [t]. */ ANODE_GROSS,
    /** Butt share [%]. */ BUTT_SHARE,
    /** Anodes consumed, butts taken off [t]. */ ANODE_NET,
    /** Anode-effect minutes [min/cell-day]. */ ANODE_EFFECT_MINUTES,
    /** CF4 per tonne of metal [kg/t]. */ CF4_FACTOR,
    /** C2F6 per tonne of metal [kg/t]. */ C2F6_FACTOR,
    /** Carbonate [t]. */ CARBONATE_AMOUNT,
    /** Purity of a carbonate [%]. */ PURITY,
    /** Decomposed share of a carbonate [%]. */ DECOMPOSED,
    /** Emission factor of a carbonate [tCO2/t]. */ CARBONATE_FACTOR,
    /** Electric energy [MWh]. */ ELECTRICITY,
    /** Heat [GJ]. */ HEAT,
    /** Emission of a source, and the total [tCO2e]. */ EMISSION
}
