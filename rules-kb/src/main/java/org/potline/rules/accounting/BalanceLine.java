package org.potline.rules.accounting;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.data.SubstanceKind;

/**
 * One stream of the ledger in the carbon mass balance.
 *
 * @param stream     ledger stream: {@code green-coke@anode}
 * @param kind       carbon material, fuel or carbonate
 * @param bought     bought [unit]; empty where the ledger has none, and of a fuel or carbonate, which enters by what was used
 * @param sold       sold [unit]
 * @param opening    stock when the period begins [unit]; empty where its change is not known
 * @param closing    stock when it ends [unit]
 * @param used       what a process used or made of it [unit]: no input of a carbon material's balance; empty where the ledger has none
 * @param net        bought − sold + opening − closing, or what was used [unit]; below nought where more left than came
 * @param unit       t, or 1e4Nm3 of a gas
 * @param carbon     carbon content [carbonUnit], the mean over the period
 * @param carbonUnit %, tC/t or tC/1e4Nm3
 * @param carbonT    carbon [t C]
 * @param co2T       as CO2 [t]
 * @param defaults   the defaults it used
 */
public record BalanceLine(String stream, SubstanceKind kind, OptionalDouble bought, OptionalDouble sold, OptionalDouble opening,
        OptionalDouble closing, OptionalDouble used, double net, String unit, double carbon, String carbonUnit, double carbonT, double co2T,
        List<DefaultUsed> defaults) {
    private static final double PCT = 100;

    public BalanceLine {
        defaults = List.copyOf(defaults);
    }

    /** Stream that enters by what was used of it. */
    static BalanceLine used(String stream, SubstanceKind kind, double amount, String unit, Content content, double co2T,
            List<DefaultUsed> defaults) {
        return new BalanceLine(stream, kind, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.of(amount), amount, unit, content.share, content.unit, content.carbonT, co2T, defaults);
    }

    /** Carbon of a stream: per unit of it, and in all [t C]. */
    record Content(double share, String unit, double carbonT) {
    }

    /** Carbon of what was used or made of a carbon material, where both its amount and its carbon are measured [t C]. */
    public OptionalDouble measuredUsedT() {
        return used.isEmpty() || !defaults.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(used.getAsDouble() * carbon / PCT);
    }

    /** Carbon by which the stock of a carbon material grew [t C]; nought where its change is not known. */
    public double stockGainedT() {
        return opening.isEmpty() || closing.isEmpty() ? 0 : (closing.getAsDouble() - opening.getAsDouble()) * carbon / PCT;
    }
}
