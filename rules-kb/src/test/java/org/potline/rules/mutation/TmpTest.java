package org.potline.rules.mutation;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.potline.rules.standard.Editions;
class TmpTest {
    @Test void mine() {
        for (var e : Map.of("jjf-al/draft-2025", Set.of("DAT-1","DAT-2","DAT-3","DAT-4","DAT-5","DAT-6","DAT-7","DAT-9","DAT-10","DAT-11","DAT-12","MISS-1","MISS-2","MISS-4","MISS-6","DQ-4","DQ-9"),
                "foreign/40-cfr-98", Set.of("MISS-3"), "foreign/eu-mrr-2018", Set.of("MISS-5")).entrySet()) {
            MutationResult r = MutationRun.of(Editions.load(e.getKey()), e.getValue());
            System.out.println("@@ " + e.getKey() + " " + r.tried().size() + " " + r.noticedPct() + " stray " + r.stray());
            r.unnoticed().forEach(t -> System.out.println("@@ " + t.mutant().where() + " " + t.mutant().clauses() + " " + t.mutant().change()));
        }
    }
}
