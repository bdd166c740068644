package org.potline.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The substances, items and units a ledger may have: the ledger format's table, in its order. */
public final class LedgerVocabulary {
    /** Unit of an amount of gas: 10⁴ m³ at 0 °C and 101.325 kPa. */
    public static final String GAS_UNIT = "1e4Nm3";
    /** The unit Chinese gas meters state: 10⁴ m³ at 20 °C and 101.325 kPa. */
    public static final String GAS_UNIT_20C = "1e4m3@20C";
    private static final String NCV_UNIT = "GJ/" + GAS_UNIT;
    private static final String NCV_UNIT_20C = "GJ/" + GAS_UNIT_20C;
    private static final String CARBON_UNIT = "tC/" + GAS_UNIT;
    private static final String CARBON_UNIT_20C = "tC/" + GAS_UNIT_20C;
    /**
     * Volume at 20 °C over volume at 0 °C of the same ideal gas, same pressure: 293.15 K / 273.15 K = 1.0732.
     *
     * @see "GB/T 21446: natural gas is metered at 20 °C and 101.325 kPa; the accounting guides' Nm³ is 0 °C"
     */
    public static final double VOLUME_20C_PER_0C = 293.15 / 273.15;

    /** Gigajoules in a megawatt-hour: 3600 s of 1 MW. */
    private static final double GJ_PER_MWH = 3.6;
    private static final String MWH = "MWh";
    private static final String GJ = "GJ";

    static final double HIGHEST_PCT = 100;
    /** A thousand million tonnes, or 10⁴ m³ of gas: above what the smelters of the world use of anything in a year. */
    private static final double HIGHEST_AMOUNT = 1e9;
    /** 10¹⁰ MWh or GJ: about a third of the world's electricity of a year (some 3·10¹⁰ MWh). */
    private static final double HIGHEST_ENERGY = 1e10;
    /** Hydrogen, which has the most, has 120 GJ/t. */
    private static final double HIGHEST_NCV_GJ_PER_T = 200;
    /** Natural gas has some 390 GJ per 10⁴ Nm³, butane some 1200. */
    private static final double HIGHEST_NCV_GJ_PER_1E4NM3 = 1e4;
    /** Blast-furnace gas, which has the most of the fuels here, has 0.0708 tC/GJ. */
    private static final double HIGHEST_CARBON_T_PER_GJ = 1;
    /** Nothing holds more carbon than its own mass. */
    private static final double HIGHEST_CARBON_T_PER_T = 1;
    /** Methane, 22.4 m³ a kmol, has 5.4 tC per 10⁴ Nm³; a gas of nine carbon atoms would have 48. */
    private static final double HIGHEST_CARBON_T_PER_1E4NM3 = 100;
    /** A cell uses some 0.4 t of anode carbon a tonne of metal. */
    private static final double HIGHEST_ANODE_T_PER_T = 10;
    /** A cell in anode effect has some tens of volts: 100 V. */
    private static final double HIGHEST_OVERVOLTAGE_MV = 1e5;
    private static final double MINUTES_PER_DAY = 1440;
    /** The largest of the tables, of side-worked prebake, is 0.272 kg/t per min/cell-day. */
    private static final double HIGHEST_SLOPE = 10;
    /** The largest of the tables, of side-worked prebake, is 3.65 kg/t per mV. */
    private static final double HIGHEST_OVERVOLTAGE_COEFFICIENT = 100;
    /** C2F6 is less than CF4; the largest of the tables is 0.28. */
    private static final double HIGHEST_C2F6_PER_CF4 = 1;
    private static final double HIGHEST_AGE_A = 100;
    private static final List<String> FUELS_BY_MASS = List.of("anthracite", "bituminous", "lignite", "gangue", "slime", "coke",
            "petcoke", "crude", "fuel-oil", "gasoline", "diesel", "kerosene", "lng", "lpg", "coal-tar", "refinery-gas");
    private static final List<String> FUELS_BY_VOLUME = List.of("natural-gas", "bfg", "ldg", "cog", "producer-gas");
    private static final List<String> CARBONATES = List.of("CaCO3", "MgCO3", "Na2CO3", "NaHCO3", "FeCO3", "MnCO3", "BaCO3",
            "Li2CO3", "K2CO3", "SrCO3", "CaMg(CO3)2");
    private static final List<String> CARBON_MATERIALS = List.of("green-coke", "calcined-coke", "pitch", "packing-coke",
            "green-anode", "baked-anode", "butts", "tar");
    private static final Map<String, SubstanceKind> KINDS = new LinkedHashMap<>();
    private static final Map<String, List<LedgerItem>> ITEMS = new LinkedHashMap<>();

    static {
        put(SubstanceKind.ELECTROLYSIS, List.of("electrolysis"), List.of(
                amount("liquid-aluminium", "t"), amount("anode-gross", "t"), property("anode-net-per-t", "t/t", HIGHEST_ANODE_T_PER_T),
                share("butt-share"), share("anode-sulphur"), share("anode-ash"),
                property("anode-effect-minutes", "min/cell-day", MINUTES_PER_DAY),
                property("anode-effect-overvoltage", "mV", HIGHEST_OVERVOLTAGE_MV), share("current-efficiency"),
                amount("metal-tapped", "t"), amount("opening-pad", "t"), amount("closing-pad", "t"),
                property("anode-effect-slope", "(kg/t)/(min/cell-day)", HIGHEST_SLOPE),
                property("overvoltage-coefficient", "(kg/t)/mV", HIGHEST_OVERVOLTAGE_COEFFICIENT),
                property("c2f6-ratio", "kg/kg", HIGHEST_C2F6_PER_CF4), share("collection-efficiency"),
                property("coefficient-age", "a", HIGHEST_AGE_A)));
        put(SubstanceKind.FUEL, FUELS_BY_MASS, fuel(List.of("t"), property("ncv", "GJ/t", HIGHEST_NCV_GJ_PER_T),
                property("carbon", "tC/t", HIGHEST_CARBON_T_PER_T)));
        put(SubstanceKind.FUEL, FUELS_BY_VOLUME, fuel(List.of(GAS_UNIT, GAS_UNIT_20C),
                new LedgerItem("ncv", List.of(NCV_UNIT, NCV_UNIT_20C), HIGHEST_NCV_GJ_PER_1E4NM3),
                new LedgerItem("carbon", List.of(CARBON_UNIT, CARBON_UNIT_20C), HIGHEST_CARBON_T_PER_1E4NM3)));
        put(SubstanceKind.CARBONATE, CARBONATES, List.of(amount("amount", "t"), share("purity"), share("decomposed")));
        CARBON_MATERIALS.forEach(material -> put(SubstanceKind.CARBON_MATERIAL, List.of(material), material(material)));
        put(SubstanceKind.PRODUCT, List.of("unwrought-aluminium"), List.of(amount("amount", "t")));
        put(SubstanceKind.ELECTRICITY, List.of("electricity"), energies(MWH, GJ));
        put(SubstanceKind.HEAT, List.of("heat"), energies(GJ, MWH));
    }

    private LedgerVocabulary() {
    }

    private static void put(SubstanceKind kind, List<String> substances, List<LedgerItem> items) {
        substances.forEach(substance -> {
            KINDS.put(substance, kind);
            ITEMS.put(substance, items);
        });
    }

    private static List<LedgerItem> fuel(List<String> units, LedgerItem ncv, LedgerItem carbon) {
        return List.of(new LedgerItem("amount", units, HIGHEST_AMOUNT), ncv,
                property("carbon-content", "tC/GJ", HIGHEST_CARBON_T_PER_GJ), carbon, share("oxidation"),
                new LedgerItem("bought", units, HIGHEST_AMOUNT), new LedgerItem("sold", units, HIGHEST_AMOUNT),
                new LedgerItem("opening-stock", units, HIGHEST_AMOUNT), new LedgerItem("closing-stock", units, HIGHEST_AMOUNT));
    }

    /** What the carbon balance needs of a material, and what the formulas of calcining and baking need of some. */
    private static List<LedgerItem> material(String name) {
        var items = new ArrayList<>(List.of(amount("amount", "t"), amount("bought", "t"), amount("sold", "t"),
                amount("opening-stock", "t"), amount("closing-stock", "t"), share("carbon"), share("sulphur"), share("ash")));
        switch (name) {
            case "green-coke" -> items.addAll(List.of(share("moisture"), share("volatiles")));
            case "calcined-coke" -> items.addAll(List.of(amount("under-calcined", "t"), amount("dust", "t")));
            case "green-anode" -> items.add(share("hydrogen"));
            default -> { }
        }
        return items;
    }

    private static LedgerItem amount(String name, String... units) {
        return new LedgerItem(name, List.of(units), HIGHEST_AMOUNT);
    }

    private static LedgerItem property(String name, String unit, double atMost) {
        return new LedgerItem(name, List.of(unit), atMost);
    }

    private static LedgerItem share(String name) {
        return new LedgerItem(name, List.of("%"), HIGHEST_PCT);
    }

    private static List<LedgerItem> energies(String unit, String other) {
        return Stream.of("purchased", "exported", "used-by-electrolysis")
                .map(name -> new LedgerItem(name, List.of(unit, other), HIGHEST_ENERGY)).toList();
    }

    /**
     * A value brought from one of the units of its item to the item's own, the first of {@link LedgerItem#units}. A volume of gas shrinks from
     * 20 °C to 0 °C, so what a volume holds grows.
     */
    static double inOwnUnit(double value, String unit, LedgerItem item) {
        String own = item.units().get(0);
        if (unit.equals(own)) {
            return value;
        }
        return switch (unit) {
            case GAS_UNIT_20C -> value / VOLUME_20C_PER_0C;
            case NCV_UNIT_20C, CARBON_UNIT_20C -> value * VOLUME_20C_PER_0C;
            case GJ -> value / GJ_PER_MWH;
            case MWH -> value * GJ_PER_MWH;
            default -> throw new IllegalArgumentException("(%s) is no unit of (%s).".formatted(unit, item.name()));
        };
    }

    /** All substances in the order of the format. */
    public static List<String> substances() {
        return new ArrayList<>(KINDS.keySet());
    }

    /** The part of a stream's name before the {@code @}. */
    public static String substance(String stream) {
        int at = stream.indexOf('@');
        return at < 0 ? stream : stream.substring(0, at);
    }

    /** The part of a stream's name from the {@code @} on; empty where it has none. */
    public static String place(String stream) {
        int at = stream.indexOf('@');
        return at < 0 ? "" : stream.substring(at);
    }

    public static Optional<SubstanceKind> kind(String substance) {
        return Optional.ofNullable(KINDS.get(substance));
    }

    /** The items of a substance; none of one that is not known. */
    public static List<LedgerItem> items(String substance) {
        return ITEMS.getOrDefault(substance, List.of());
    }

    public static Optional<LedgerItem> item(String substance, String name) {
        return items(substance).stream().filter(item -> item.name().equals(name)).findFirst();
    }
}
