package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A ledger of twelve different months with every kind of item the method uses, for tests. */
public final class YearOfMonths {
    private YearOfMonths() {
    }

    /** Its rows; every amount is multiplied by {@code scale}. */
    public static List<String> rows(double scale) {
        var rows = new ArrayList<String>();
        for (int month = 1; month <= 12; month++) {
            String period = String.format(Locale.ROOT, "2025-%02d,", month);
            rows.add(period + "electrolysis,liquid-aluminium," + scale * (8000 + 37 * month) + ",t");
            rows.add(period + "electrolysis,anode-gross," + scale * (3900 + 11 * month) + ",t");
            rows.add(period + "electrolysis,butt-share," + (14.5 + 0.1 * month) + ",%");
            rows.add(period + "electrolysis,anode-sulphur," + (1.5 + 0.07 * month) + ",%");
            rows.add(period + "electrolysis,anode-ash," + (0.3 + 0.01 * month) + ",%");
            rows.add(period + "electrolysis,anode-effect-minutes," + (0.1 + 0.02 * month) + ",min/cell-day");
            rows.add(period + "natural-gas@casting,amount," + scale * (20 + month) + ",1e4Nm3");
            rows.add(period + "natural-gas@casting,ncv," + (380 + month) + ",GJ/1e4Nm3");
            rows.add(period + "natural-gas@casting,carbon-content," + (0.0152 + 0.00001 * month) + ",tC/GJ");
            rows.add(period + "natural-gas@casting,oxidation," + (98 + 0.1 * month) + ",%");
            rows.add(period + "bituminous@power,amount," + scale * (1000 + 50 * month) + ",t");
            rows.add(period + "bituminous@power,carbon," + (0.55 + 0.005 * month) + ",tC/t");
            rows.add(period + "CaCO3,amount," + scale * (90 + month) + ",t");
            rows.add(period + "CaCO3,purity," + (92 + 0.3 * month) + ",%");
            rows.add(period + "electricity,purchased," + scale * (110_000 + month) + ",MWh");
        }
        return rows;
    }
}
