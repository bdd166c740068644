package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.accounting.Datum;
import org.potline.rules.data.LedgerRow;

/** How sure the items of a ledger are over the whole period: what months share by a cause adds up before it is squared. */
final class ActivityUncertainty {
    /** Units of what adds up over months; anything else is a property. */
    static final Set<String> AMOUNTS = Set.of("t", "1e4Nm3", "MWh", "GJ");

    private final List<Datum> data;
    private final Causes causes;
    private final double[] sensitivities;

    private record Name(String stream, String item) {
    }

    /** @param sensitivities change of the total per unit of each datum: what a property's months are weighted by */
    ActivityUncertainty(List<Datum> data, Causes causes, double[] sensitivities) {
        this.data = data;
        this.causes = causes;
        this.sensitivities = sensitivities;
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
        var weights = new double[data.size()];
        boolean amount = AMOUNTS.contains(first.unit());
        double all = rows.stream().mapToDouble(row -> sensitivities[row]).reduce(0, Double::sum);
        rows.forEach(row -> weights[row] = amount ? 1 : all == 0 ? 1.0 / rows.size() : sensitivities[row] / all);
        double value = rows.stream().mapToDouble(row -> weights[row] * data.get(row).value()).reduce(0, Double::sum);
        if (rows.stream().anyMatch(row -> !causes.isKnown(row))) {
            return new ActivityData(first.stream(), first.item(), first.unit(), value, OptionalDouble.empty());
        }
        double squares = 0;
        for (double contribution : causes.contributions(weights)) {
            squares += contribution * contribution;
        }
        return new ActivityData(first.stream(), first.item(), first.unit(), value, OptionalDouble.of(Math.sqrt(squares)));
    }
}
