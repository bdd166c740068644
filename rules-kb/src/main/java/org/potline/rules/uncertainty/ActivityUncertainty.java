package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.potline.rules.accounting.Datum;
import org.potline.rules.data.LedgerRow;

/** How sure the items of a ledger are over the whole period: what months share by a cause adds up before it is squared. */
final class ActivityUncertainty {
    /** Units of what adds up over months; anything else is a property. */
    static final Set<String> AMOUNTS = Set.of("t", "1e4Nm3", "MWh", "GJ");

    private final List<Datum> data;
    private final Causes causes;
    private final Gradient gradient;

    private record Name(String stream, String item) {
    }

    /** @param gradient change of the total per unit of each datum: what a property's months are weighted by */
    ActivityUncertainty(List<Datum> data, Causes causes, Gradient gradient) {
        this.data = data;
        this.causes = causes;
        this.gradient = gradient;
    }

    /** Every item that the inventory was reckoned from, in the order of its use. */
    List<ActivityData> items() {
        Map<Name, List<Integer>> items = new LinkedHashMap<>();
        for (int datum = 0; datum < data.size(); datum++) {
            if (data.get(datum) instanceof Datum.Stated stated) {
                items.computeIfAbsent(new Name(stated.row().stream(), stated.row().item()), first -> new ArrayList<>()).add(datum);
            }
        }
        return items.values().stream().map(this::item).toList();
    }

    private ActivityData item(List<Integer> rows) {
        LedgerRow first = ((Datum.Stated) data.get(rows.get(0))).row();
        SortedMap<Integer, Double> weights = new TreeMap<>();
        boolean amount = AMOUNTS.contains(first.unit());
        double all = gradient.sum(rows);
        rows.forEach(row -> weights.put(row, amount ? 1 : all == 0 ? 1.0 / rows.size() : gradient.of(row) / all));
        double value = rows.stream().mapToDouble(row -> weights.get(row) * data.get(row).value()).reduce(0, Double::sum);
        if (rows.stream().anyMatch(row -> !causes.isKnown(row))) {
            return new ActivityData(first.stream(), first.item(), first.unit(), value, OptionalDouble.empty());
        }
        double squares = 0;
        for (double contribution : causes.contributions(new Gradient(weights)).values()) {
            squares += contribution * contribution;
        }
        return new ActivityData(first.stream(), first.item(), first.unit(), value, OptionalDouble.of(Math.sqrt(squares)));
    }
}
