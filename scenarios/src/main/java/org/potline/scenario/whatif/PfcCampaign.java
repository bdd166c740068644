package org.potline.scenario.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.scenario.compare.TrueMass;
import org.potline.twin.random.Noise;

/**
 * A campaign that measures the PFC of anode effects in the duct and under the roof, and what it leaves: coefficients of the smelter's own, which
 * methods that go by cell technology take before their tables.
 * <pre>
 *   slope:   S = m(CF4) / Σ AEM·P       [(kg/t)/(min/cell-day)]
 *   ratio:   F = m(C2F6) / m(CF4)       [kg/kg]
 *   found = true · (1 + u·z)
 * </pre>
 * m what truly left by anode effects in the year [kg]; P metal [t] and AEM anode-effect minutes [min/cell-day] of each month, by meters without
 * error; u relative standard uncertainty of the campaign; z standard normal, one draw a potline and a simulated plant, since one campaign
 * serves all its years. The other coefficient, of overvoltage, needs meters that no plant here has.
 *
 * @param slopeUFrac relative standard uncertainty of the slope, 0..1
 * @param ratioUFrac that of C2F6 per CF4, 0..1; empty where the ratio is not measured
 * @param ageYears   how long ago it was [a]
 * @param priceCny   what it costs [CNY]; empty: the price list's
 * @see "IPCC 2006 Guidelines, vol. 3, ch. 4, eq. 4.26; the protocol of US EPA and IAI for measuring CF4 and C2F6 (2008)"
 */
public record PfcCampaign(double slopeUFrac, OptionalDouble ratioUFrac, double ageYears, OptionalDouble priceCny) {
    private static final double KG_PER_T = 1000;
    private static final String SLOPE = "anode-effect-slope";
    private static final String RATIO = "c2f6-ratio";

    /** The ledger with the campaign's rows; a potline without metal or anode effects has none. */
    Ledger applyTo(Ledger ledger, List<TrueMass> truth, Ledger errorFree, long seed) {
        var rows = new ArrayList<>(ledger.rows());
        ledger.rows().stream().map(LedgerRow::stream).distinct()
                .filter(stream -> LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).equals(Optional.of(SubstanceKind.ELECTROLYSIS)))
                .forEach(line -> rows.addAll(rows(line, ledger, truth, errorFree, seed)));
        return new Ledger(rows, ledger.expected(), ledger.derived(), ledger.disagreements());
    }

    private List<LedgerRow> rows(String line, Ledger ledger, List<TrueMass> truth, Ledger errorFree, long seed) {
        String source = "anode-effect" + LedgerVocabulary.place(line);
        List<TrueMass> masses = truth.stream().filter(mass -> mass.source().equals(source)).toList();
        double cf4Kg = masses.stream().mapToDouble(mass -> sum(mass.cf4T()) * KG_PER_T).reduce(0, Double::sum);
        double c2f6Kg = masses.stream().mapToDouble(mass -> sum(mass.c2f6T()) * KG_PER_T).reduce(0, Double::sum);
        double activity = activity(line, errorFree);
        if (!(cf4Kg > 0 && activity > 0)) {
            return List.of();
        }
        double slope = found(cf4Kg / activity, slopeUFrac, line, SLOPE, seed);
        double ratio = found(c2f6Kg / cf4Kg, ratioUFrac.orElse(0), line, RATIO, seed);
        var rows = new ArrayList<LedgerRow>();
        for (String month : ledger.rows().stream().filter(row -> row.stream().equals(line)).map(LedgerRow::period).distinct().sorted().toList()) {
            rows.add(new LedgerRow(month, line, SLOPE, slope, "(kg/t)/(min/cell-day)", OptionalDouble.of(slopeUFrac * slope)));
            if (ratioUFrac.isPresent()) {
                rows.add(new LedgerRow(month, line, RATIO, ratio, "kg/kg", OptionalDouble.of(ratioUFrac.getAsDouble() * ratio)));
            }
            rows.add(new LedgerRow(month, line, "coefficient-age", ageYears, "a", OptionalDouble.empty()));
        }
        return rows;
    }

    private static double found(double truth, double uFrac, String line, String item, long seed) {
        return truth * (1 + uFrac * Noise.of(seed, "campaign/" + line + "/" + item).gaussian(0));
    }

    private static double sum(double[] months) {
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        return sum;
    }

    /** What the slope multiplies: anode-effect minutes times metal, over the months of the year. */
    private static double activity(String line, Ledger errorFree) {
        double sum = 0;
        for (LedgerRow metal : errorFree.rows()) {
            if (metal.stream().equals(line) && metal.item().equals("liquid-aluminium")) {
                sum += metal.value() * errorFree.rows().stream().filter(row -> row.stream().equals(line) && row.period().equals(metal.period())
                        && row.item().equals("anode-effect-minutes")).mapToDouble(LedgerRow::value).findFirst().orElse(0);
            }
        }
        return sum;
    }
}
