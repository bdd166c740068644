package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A ledger of twelve different months of a whole site, with every kind of item any method uses, for tests. */
public final class SiteOfMonths {
    private SiteOfMonths() {
    }

    /** Its rows; every amount is multiplied by {@code scale}. */
    public static List<String> rows(double scale) {
        var rows = new ArrayList<>(YearOfMonths.rows(scale));
        for (int month = 1; month <= 12; month++) {
            String period = String.format(Locale.ROOT, "2025-%02d,", month);
            rows.add(period + "electrolysis,anode-net-per-t," + (0.40 + 0.002 * month) + ",t/t");
            rows.add(period + "electrolysis@2,liquid-aluminium," + scale * (3000 + 19 * month) + ",t");
            rows.add(period + "electrolysis@2,anode-effect-overvoltage," + (1 + 0.1 * month) + ",mV");
            rows.add(period + "electrolysis@2,current-efficiency," + (92 + 0.2 * month) + ",%");
            rows.add(period + "electrolysis@3,liquid-aluminium," + scale * (2000 + 7 * month) + ",t");
            rows.add(period + "electrolysis@3,anode-net-per-t," + (0.405 + 0.001 * month) + ",t/t");
            rows.add(period + "electrolysis@3,anode-sulphur," + (1.6 + 0.02 * month) + ",%");
            rows.add(period + "electrolysis@3,anode-ash," + (0.3 + 0.01 * month) + ",%");
            rows.add(period + "electrolysis@3,anode-effect-minutes," + (0.1 + 0.01 * month) + ",min/cell-day");
            rows.add(period + "electrolysis@3,anode-effect-slope," + (0.09 + 0.001 * month) + ",(kg/t)/(min/cell-day),0.004");
            rows.add(period + "electrolysis@3,c2f6-ratio," + (0.08 + 0.001 * month) + ",kg/kg");
            rows.add(period + "electrolysis@3,collection-efficiency," + (95 + 0.2 * month) + ",%");
            rows.add(period + "electrolysis@3,coefficient-age,1,a");
            rows.addAll(anodePlant(period, month, scale));
            rows.add(period + "Na2CO3@alumina,amount," + scale * (50 + month) + ",t");
            rows.add(period + "CaCO3@power,amount," + scale * (70 + 2 * month) + ",t");
            rows.add(period + "diesel@vehicles,amount," + scale * (30 + month) + ",t");
            rows.add(period + "bituminous@gasifier,amount," + scale * (200 + month) + ",t");
            rows.add(period + "producer-gas@calcination,amount," + scale * (60 + month) + ",1e4Nm3");
            rows.add(period + "electricity,exported," + scale * (1000 + 100 * month) + ",MWh");
            rows.add(period + "heat,purchased," + scale * (500 + month) + ",GJ");
            rows.add(period + "unwrought-aluminium,amount," + scale * (13_000 + 60 * month) + ",t");
        }
        return rows;
    }

    private static List<String> anodePlant(String period, int month, double scale) {
        return List.of(period + "green-coke@anode,amount," + scale * (9000 + 30 * month) + ",t",
                period + "green-coke@anode,moisture," + (7 + 0.1 * month) + ",%",
                period + "calcined-coke@anode,amount," + scale * (6500 + 25 * month) + ",t",
                period + "calcined-coke@anode,sulphur," + (2 + 0.03 * month) + ",%",
                period + "green-anode@anode,amount," + scale * (8400 + 40 * month) + ",t",
                period + "baked-anode@anode,amount," + scale * (8000 + 35 * month) + ",t",
                period + "packing-coke@anode,amount," + scale * (110 + month) + ",t",
                period + "packing-coke@anode,ash," + (2 + 0.05 * month) + ",%",
                period + "tar@anode,sold," + scale * (20 + month) + ",t",
                period + "butts@anode,amount," + scale * (1200 + month) + ",t");
    }
}
