package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.ShortestDecimal;

/** Says of a ledger which amounts nobody stated but purchases, stocks and pads gave, and which do not agree with these. */
final class DerivedNotes {
    private static final double PER_MILLE = 1000;

    private DerivedNotes() {
    }

    private record Of(String stream, String item) {
    }

    /** @param period the year or month accounted for */
    static void say(Ledger ledger, String period, Remarks remarks) {
        var periods = new LinkedHashMap<Of, List<String>>();
        for (LedgerRow row : ledger.derived().stream().sorted(Comparator.comparing(LedgerRow::stream).thenComparing(LedgerRow::item)
                .thenComparing(LedgerRow::period)).toList()) {
            if (row.period().startsWith(period)) {
                periods.computeIfAbsent(new Of(row.stream(), row.item()), first -> new ArrayList<>()).add(row.period());
            }
        }
        periods.forEach((of, all) -> remarks.note("amount-derived", Map.of("stream", of.stream, "item", of.item,
                "months", Remarks.months(all))));
        ledger.disagreements().stream().filter(one -> one.period().startsWith(period)).sorted(Comparator
                .comparing(Ledger.Disagreement::stream).thenComparing(Ledger.Disagreement::item)
                .thenComparing(Ledger.Disagreement::period)).forEach(one -> remarks.note("amount-disagrees",
                Map.of("stream", one.stream(), "item", one.item(), "period", one.period(), "stated", shown(one.stated()),
                        "derived", shown(one.derived()), "unit", one.unit())));
    }

    private static String shown(double amount) {
        return ShortestDecimal.text(Math.rint(amount * PER_MILLE) / PER_MILLE);
    }
}
