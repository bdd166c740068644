package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.FormulaKind.Source;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.accounting.MethodBoundary;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;

/**
 * Two approaches to one ledger side by side, CO2 alone: emission factors and the carbon mass balance, and what makes their difference.
 *
 * @param groups  carbon materials, tar sold of fuels, each fuel, carbonates; carbon materials only where the ledger knows their purchases
 * @param pfcTCo2e perfluorocarbons of the inventory [tCO2e], which a carbon balance does not see
 */
public record Approaches(List<Group> groups, double pfcTCo2e) {
    /** Group of the anodes and of all they are made of. */
    public static final String MATERIALS = "carbon-materials";
    /** Group of the tar that is sold of a fuel's carbon. */
    public static final String TAR = "tar";
    /** Group of all carbonates. */
    public static final String CARBONATES = "carbonates";
    /** Method whose formulas estimate what another method has no source for. */
    private static final String ESTIMATING = "ipcc-2006";

    /**
     * One group.
     * <pre>  balance − factor = boundary + calcining + oxidation + tar + anodes   [tCO2]  </pre>
     *
     * @param id             {@link #MATERIALS}, {@link #TAR}, {@link #CARBONATES} or a fuel
     * @param factorTCo2     by emission factors
     * @param balanceTCo2    by the mass balance
     * @param boundaryTCo2   sources the factor method lacks, as the formulas of IPCC 2006 and the GHG Protocol estimate them from the same
     *                       ledger: volatiles of pitch, packing coke, calcination of coke; of a fuel or carbonate all it has
     * @param calciningTCo2  carbon that coke loses in calcining by its analyses, dust included, less what the formula of calcining makes of it
     *                       with its shares of moisture, volatiles and dust; nought where green and calcined coke are not both analysed
     * @param oxidationTCo2  carbon of fuels that the factor method takes as unburnt
     * @param tarTCo2        carbon that leaves with the tar sold, which the factor method takes as burnt with its fuel; below nought
     * @param anodesTCo2     what is left in carbon materials: carbon content of the anodes, stocks and weighing, and tar that a formula takes
     *                       off though none was sold
     */
    public record Group(String id, double factorTCo2, double balanceTCo2, double boundaryTCo2, double calciningTCo2, double oxidationTCo2,
            double tarTCo2, double anodesTCo2) {
    }

    public Approaches {
        groups = List.copyOf(groups);
    }

    /** Both approaches to a ledger, of an inventory and a balance of the same method and period. */
    public static Approaches of(Ledger ledger, Inventory inventory, MassBalance balance) {
        var groups = new ArrayList<Group>();
        Map<String, Double> sources = byId(inventory.sources());
        if (balance.traded()) {
            groups.add(materials(ledger, inventory, balance, sources));
        }
        groups.addAll(used(balance, sources));
        double pfc = inventory.sources().stream().filter(source -> MethodBoundary.kind(source.id()).equals(Optional.of(Source.ANODE_EFFECT)))
                .map(SourceResult::tCo2e).reduce(0.0, Double::sum);
        return new Approaches(groups, pfc);
    }

    /** Emissions by source [tCO2e]. */
    private static Map<String, Double> byId(List<SourceResult> sources) {
        var byId = new HashMap<String, Double>();
        sources.forEach(source -> byId.putIfAbsent(source.id(), source.tCo2e()));
        return byId;
    }

    private static Group materials(Ledger ledger, Inventory inventory, MassBalance balance, Map<String, Double> sources) {
        double factor = inventory.sources().stream().filter(Approaches::ofMaterials).map(SourceResult::tCo2e).reduce(0.0, Double::sum);
        double balanced = balance.sum(line -> line.kind() == SubstanceKind.CARBON_MATERIAL && !balance.ofFuelTar(line));
        List<SourceResult> estimated = !Methods.plainIds().contains(ESTIMATING) ? List.of()
                : new Accountant(Methods.load(ESTIMATING), AccountingChoices.none()).account(ledger, inventory.period())
                        .sources().stream().filter(Approaches::ofAnodePlant).toList();
        double boundary = estimated.stream().filter(source -> !sources.containsKey(source.id())).map(SourceResult::tCo2e)
                .reduce(0.0, Double::sum);
        Map<String, Double> byFormula = byId(estimated);
        byFormula.putAll(sources);
        double calcining = calcining(balance, byFormula);
        return new Group(MATERIALS, factor, balanced, boundary, calcining, 0, 0, balanced - factor - boundary - calcining);
    }

    /** Carbon lost in calcining by analysis, less the formula's, wherever both cokes are weighed and analysed [tCO2]. */
    private static double calcining(MassBalance balance, Map<String, Double> byFormula) {
        var lines = new HashMap<String, BalanceLine>();
        balance.lines().forEach(line -> lines.putIfAbsent(line.stream(), line));
        double sum = 0;
        for (BalanceLine green : balance.lines()) {
            if (LedgerVocabulary.substance(green.stream()).equals("green-coke")) {
                String calcined = "calcined-coke" + LedgerVocabulary.place(green.stream());
                OptionalDouble made = Optional.ofNullable(lines.get(calcined)).map(BalanceLine::measuredUsedT).orElse(OptionalDouble.empty());
                OptionalDouble fed = green.measuredUsedT();
                Optional<Double> formula = Optional.ofNullable(byFormula.get(green.stream()));
                if (made.isPresent() && fed.isPresent() && formula.isPresent()) {
                    sum += (fed.getAsDouble() - made.getAsDouble()) * balance.co2PerCarbon() - formula.get();
                }
            }
        }
        return sum;
    }

    private static boolean ofAnodePlant(SourceResult source) {
        return ofMaterials(source) && !MethodBoundary.kind(source.id()).equals(Optional.of(Source.ANODE));
    }

    private static boolean ofMaterials(SourceResult source) {
        return MethodBoundary.isOfCarbonMaterials(source.id());
    }

    /** Tar, fuels and carbonates: what enters by what was used of it. */
    private static List<Group> used(MassBalance balance, Map<String, Double> sources) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (BalanceLine line : balance.lines()) {
            group(line, balance).ifPresent(id -> groups.merge(id, used(id, line, Optional.ofNullable(sources.get(line.stream()))), Approaches::sum));
        }
        return List.copyOf(groups.values());
    }

    /** Group of a line; empty of a carbon material. */
    static Optional<String> group(BalanceLine line, MassBalance balance) {
        return switch (line.kind()) {
            case CARBON_MATERIAL -> balance.ofFuelTar(line) ? Optional.of(TAR) : Optional.empty();
            case CARBONATE -> Optional.of(CARBONATES);
            default -> Optional.of(LedgerVocabulary.substance(line.stream()));
        };
    }

    private static Group used(String id, BalanceLine line, Optional<Double> byFactor) {
        double balanced = line.co2T();
        if (line.kind() == SubstanceKind.CARBON_MATERIAL) {
            return new Group(id, 0, balanced, 0, 0, 0, balanced, 0);
        }
        return byFactor.map(tCo2 -> new Group(id, tCo2, balanced, 0, 0, balanced - tCo2, 0, 0))
                .orElseGet(() -> new Group(id, 0, balanced, balanced, 0, 0, 0, 0));
    }

    private static Group sum(Group one, Group other) {
        return new Group(one.id, one.factorTCo2 + other.factorTCo2, one.balanceTCo2 + other.balanceTCo2, one.boundaryTCo2 + other.boundaryTCo2,
                one.calciningTCo2 + other.calciningTCo2, one.oxidationTCo2 + other.oxidationTCo2, one.tarTCo2 + other.tarTCo2, one.anodesTCo2 + other.anodesTCo2);
    }

    /** The sum of a figure over all groups [tCO2]. */
    public double total(ToDoubleFunction<Group> figure) {
        return groups.stream().map(figure::applyAsDouble).reduce(0.0, Double::sum);
    }
}
