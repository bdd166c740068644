package org.potline.twin.plant;

/** What a meter or an analysis measures, with its one unit and how it adds up over time. */
public enum Measurand {
    /** Mass passed [t]. */ MASS("t", Sort.FLOW),
    /** Mass at hand [t]. */ STOCK("t", Sort.STOCK),
    /** Gas volume passed at 20 °C and 101.325 kPa [m³]. */ VOLUME_20C("m3@20C", Sort.FLOW),
    /** Gas volume passed at 0 °C and 101.325 kPa [m³]. */ VOLUME_0C("m3@0C", Sort.FLOW),
    /** Electric energy passed [MWh]. */ ENERGY("MWh", Sort.FLOW),
    /** Direct current [kA]. */ CURRENT("kA", Sort.MEAN),
    /** Direct voltage of the line [V]. */ VOLTAGE("V", Sort.MEAN),
    /** Minutes of anode effect, summed over the pots [min]. */ ANODE_EFFECT_MINUTES("min", Sort.FLOW),
    /** Pots in operation: pot-days [d]. */ POT_DAYS("d", Sort.FLOW),
    /** Mass share of sulphur [%]. */ SULPHUR("%", Sort.PROPERTY),
    /** Mass share of ash [%]. */ ASH("%", Sort.PROPERTY),
    /** Net calorific value of a gas [GJ/1e4Nm3] or of a fuel by mass [GJ/t]: see {@link Substance}. */
    NCV("GJ", Sort.PROPERTY),
    /** Carbon per unit of heat [tC/GJ]. */ CARBON_CONTENT("tC/GJ", Sort.PROPERTY),
    /** Carbon in a solid as received [tC/t]. */ CARBON("tC/t", Sort.PROPERTY),
    /** Mass share of the carbonate in a limestone or soda [%]. */ PURITY("%", Sort.PROPERTY),
    /** Mass share of free water as received [%]. */ MOISTURE("%", Sort.PROPERTY),
    /** Heat passed with steam, less that of its condensate returned [GJ]. */ HEAT("GJ", Sort.FLOW),
    /** Temperature of a gas or of steam at its meter [°C]. */ TEMPERATURE("degC", Sort.MEAN),
    /** Absolute pressure of a gas or of steam at its meter [kPa]. */ PRESSURE("kPa", Sort.MEAN),
    /** Water vapour in a flue gas [vol %]. */ HUMIDITY("%", Sort.MEAN),
    /** Carbon dioxide in a dry flue gas, that of the air in it included [vol %]. */ CO2_CONCENTRATION("%", Sort.MEAN);

    /** How values of several hours make one. */
    public enum Sort {
        /** Amounts: they add. */ FLOW,
        /** Level: the last one counts. */ STOCK,
        /** State: the mean over time counts. */ MEAN,
        /** Property of a material: the mean weighted by its amount counts. */ PROPERTY
    }

    private final String unit;
    private final Sort sort;

    Measurand(String unit, Sort sort) {
        this.unit = unit;
        this.sort = sort;
    }

    public String unit() {
        return unit;
    }

    public Sort sort() {
        return sort;
    }
}
