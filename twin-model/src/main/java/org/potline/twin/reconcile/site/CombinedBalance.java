package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition between readings alone: an equation of a site, put together with others until no unmeasured quantity is left in it. The paste
 * plant weighs the coke and the butts it uses nowhere, but with the stores they come from it has a balance of readings.
 *
 * @param equations ids of what it is made of, the one it began with first
 * @param unit      unit of the sum
 * @param terms     factors by the id of a reading
 */
public record CombinedBalance(List<String> equations, String unit, Map<String, Double> terms) {
    /** Factors are of order 1: what is less is rounding. */
    private static final double NOUGHT = 1e-9;

    public CombinedBalance {
        equations = List.copyOf(equations);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** The combined balances of a site: as many as the readings have degrees of freedom. */
    static List<CombinedBalance> of(SiteStructure structure) {
        List<Row> rows = new ArrayList<>(structure.equations().stream().map(Row::new).toList());
        for (String quantity : structure.unmeasured().keySet()) {
            eliminate(rows, quantity);
        }
        return rows.stream().filter(row -> !row.terms.isEmpty())
                .map(row -> new CombinedBalance(List.copyOf(row.equations), row.first.unit(), row.terms)).toList();
    }

    private static void eliminate(List<Row> rows, String quantity) {
        List<Row> with = rows.stream().filter(row -> row.terms.containsKey(quantity)).toList();
        if (with.isEmpty()) {
            return;
        }
        Row defining = with.stream().min(Comparator.comparing((Row row) -> row.first.kind() == SiteEquation.Kind.BALANCE)
                .thenComparing(row -> row.terms.size())).orElseThrow();
        rows.remove(defining);
        with.stream().filter(row -> row != defining).forEach(row -> row.put(quantity, defining));
    }

    /** An equation on its way to one of readings alone. */
    private static final class Row {
        private final SiteEquation first;
        private final Set<String> equations = new LinkedHashSet<>();
        private final Map<String, Double> terms;

        Row(SiteEquation first) {
            this.first = first;
            equations.add(first.id());
            terms = new LinkedHashMap<>(first.terms());
        }

        /** Puts what another equation says of a quantity in its place. */
        void put(String quantity, Row defining) {
            double factor = -terms.get(quantity) / defining.terms.get(quantity);
            defining.terms.forEach((term, amount) -> terms.merge(term, factor * amount, Double::sum));
            terms.remove(quantity);
            terms.values().removeIf(amount -> Math.abs(amount) < NOUGHT);
            equations.addAll(defining.equations);
        }
    }
}
