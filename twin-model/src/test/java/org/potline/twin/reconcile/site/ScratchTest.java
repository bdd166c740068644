package org.potline.twin.reconcile.site;

import java.util.*;
import org.junit.jupiter.api.Test;
import org.potline.twin.flow.*;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.*;

class ScratchTest {
    @Test
    void run() {
        for (Plant plant : List.of(Plants.POTLINE_ONLY, Plants.REFERENCE)) {
            TrueFlows truth = Simulation.year(plant, 2025, 1);
            var types = MeterCatalogue.load();
            for (Period.By by : Period.By.values()) {
                int fails = 0; int n = 0; double chi = 0; double dof = 0; int zc = 0; int zn = 0;
                int gc = 0, gn = 0;
                Map<String,double[]> per = new TreeMap<>();
                for (int seed = 1; seed <= (by == Period.By.DAY ? 3 : 40); seed++) {
                    long t = System.nanoTime();
                    Readings r = Readings.of(plant, types, truth, seed);
                    r.meters().forEach(m -> m.readsAll(new org.potline.twin.time.HourRange(0, 8760)));
                    long t1 = System.nanoTime();
                    SiteReconciliation s = SiteReconciliation.of(plant, types.values(), r, 2025, by, Period.of(truth.hours(), by));
                    if (seed < 4) System.out.printf("%s %s seed %d: readings %.2f s, reconcile %.2f s, failing %d%n", plant.id(), by, seed, (t1 - t) / 1e9, (System.nanoTime() - t1) / 1e9, s.failing().size());
                    if (seed == 1 && by == Period.By.MONTH) { s.unknown().forEach(System.out::println); 
                        s.periods().get(5).balances().forEach(b -> System.out.printf("  %s %.1f gap %.3f u %.3f after %.1e%n", b.balance().equations(), b.passed(), b.gap(), b.u(), b.after()));
                        s.periods().get(5).values().forEach((k, v) -> { if (v.measured().isEmpty()) System.out.println("   " + k + " " + v.value() + " ± " + v.u()); }); 
                        s.failing().forEach(f -> System.out.println(f.period().name() + " " + f.suspicions())); }
                    for (ReconciledPeriod p : s.periods()) {
                        n++; if (!p.test().passes()) fails++; chi += p.test().chiSquare(); dof += p.test().degreesOfFreedom();
                        for (ReconciledValue v : p.values().values()) if (v.test().isPresent()) { zn++; if (v.test().getAsDouble() > 1.96) zc++; }
                        for (ClosedBalance b : p.balances()) { gn++; if (b.isConspicuous()) gc++; 
                            double[] a = per.computeIfAbsent(b.balance().equations().get(0), k -> new double[3]); a[0]++; if (b.isConspicuous()) a[1]++; a[2] += b.gap()*b.gap()/b.u()/b.u(); }
                    }
                }
                System.out.printf("%s %s: reject %.3f of %d, mean chi2 %.2f dof %.2f, z>1.96: %.3f of %d, gaps %.3f%n", plant.id(), by, (double) fails / n, n, chi / n, dof / n, (double) zc / zn, zn, (double) gc / gn);
                per.forEach((k, a) -> System.out.printf("   %-30s consp %.3f  meansq %.3f%n", k, a[1] / a[0], a[2] / a[0]));
            }
        }
    }
}
