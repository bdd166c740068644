package org.potline.rules.rulecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.fact.Outcome;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Problems;

/**
 * The specification's duties against the knowledge base: clause by clause its edition, its rule, a case that fails, a case that passes,
 * and what is said in both languages; or the reason why nothing of it can be checked. That the passing case lies just inside the
 * limit, {@code MutationTest} shows: it moves each limit by its least step, and a case must fail.
 */
class CoverageTableTest {
    /** Every clause of the specification, by the edition of its source. */
    private static final Map<String, String> CLAUSES = Map.ofEntries(
            Map.entry("jjf-al/draft-2025", "SCOPE-1 SCOPE-2 TERM-1 METH-1 METH-2 PROC-1 BND-2 CONS-1 DIAG-1 DIAG-2 EQ-1 EQ-2 EQ-3 EQ-4 EQ-9 "
                    + "MGT-1 MGT-2 MGT-3 MGT-4 MGT-5 MGT-10 DAT-1 DAT-2 DAT-3 DAT-4 DAT-5 DAT-6 DAT-7 DAT-8 DAT-10 DAT-11 PURP-1"),
            Map.entry("gb-17167/2006", "EQ-5 EQ-6 EQ-7 LED-1 LED-2 LED-3 LED-4 LED-5 LED-6 LED-7 LED-8 LED-9 ARC-1 ARC-2 ARC-3 ARC-4 "
                    + "ARC-5 MGT-6 MGT-7 MGT-8"),
            Map.entry("working", "LED-10 LED-11 LED-12 LED-13 LED-14 MISS-6 DAT-12"),
            Map.entry("cets-ag-04.01/2024", "EQ-8 MISS-4 DQ-1 DQ-2 DQ-7 DQ-8 DQ-9"),
            Map.entry("mrv-cn/2024", "DQ-3 DQ-4 DQ-5 DQ-6"),
            Map.entry("hj-75/2017", "MISS-1 MISS-2"),
            Map.entry("foreign/40-cfr-98", "MISS-3"),
            Map.entry("foreign/eu-mrr-2018", "MISS-5"),
            Map.entry("gb-t-carbon-metering/2025", "DAT-9"),
            Map.entry("jjf-1356/2012", "MGT-9 EXAM-2"),
            Map.entry("jjf-wan-218/2025", "EXAM-1"),
            Map.entry("t-csmt-steel/draft", "BND-1"));
    /** How many duties the list of the specification has. */
    private static final int DUTIES = 79;

    private static Set<String> ids(String listed) {
        return listed.isBlank() ? Set.of() : new TreeSet<>(List.of(listed.split(" ")));
    }

    @Test @DisplayName("every one of the 79 clauses stands in the edition of its source, with rule, failing and passing case, and messages in both languages; or with the reason why not")
    void noHole() {
        assertEquals(DUTIES, CLAUSES.values().stream().mapToInt(listed -> ids(listed).size()).sum());
        var table = new StringBuilder("%-9s %-26s %-9s %-5s %-5s %-3s %-3s%n".formatted("clause", "edition", "rule", "fails", "passes", "zh", "en"));
        var holes = new TreeSet<String>();
        for (Map.Entry<String, String> entry : new TreeMap<>(CLAUSES).entrySet()) {
            Edition edition = Editions.load(entry.getKey());
            Map<String, Set<Boolean>> sides = sides(edition);
            for (String id : ids(entry.getValue())) {
                Map<String, Boolean> row = row(edition, id, sides.getOrDefault(id, Set.of()));
                table.append("%-9s %-26s".formatted(id, edition.id()));
                row.values().forEach(there -> table.append(there ? " yes" : " ---"));
                table.append('\n');
                if (row.containsValue(false)) {
                    holes.add(id);
                }
            }
        }
        assertTrue(holes.isEmpty(), () -> "Holes: " + holes + "\n" + table);
    }

    @Test @DisplayName("no edition has a clause that the specification's list does not have")
    void noStranger() {
        for (String id : Editions.ids()) {
            List<String> own = Editions.load(id).clauses().stream().filter(clause -> clause.edition().equals(id)).map(Clause::id).toList();
            assertTrue(ids(CLAUSES.getOrDefault(id, "")).containsAll(own), () -> id + " has " + own);
        }
    }

    /** Column by column, whether it is there. A clause that only allows something cannot be broken, so nothing is said of it. */
    private static Map<String, Boolean> row(Edition edition, String id, Set<Boolean> sides) {
        var row = new LinkedHashMap<String, Boolean>();
        Clause clause = edition.clause(id).filter(found -> found.edition().equals(edition.id())).orElse(null);
        boolean unchecked = clause != null && clause.unchecked().isPresent();
        boolean may = clause != null && clause.modality() == Modality.MAY;
        row.put("rule", clause != null && (unchecked
                || edition.packs().stream().anyMatch(pack -> pack.text().contains("rule \"" + clause.rule() + "\"")
                        || pack.text().contains("rule \"" + clause.rule() + "."))));
        row.put("fails", unchecked || may || sides.contains(false));
        row.put("passes", unchecked || sides.contains(true));
        for (Language language : Language.values()) {
            row.put(language.code(), unchecked || may
                    || clause != null && edition.messages().keys(language).contains(clause.rule() + ".broken"));
        }
        return row;
    }

    /** For each clause, whether some case meets it and whether some case breaks it. */
    private static Map<String, Set<Boolean>> sides(Edition edition) {
        var problems = new Problems();
        var reader = new CaseReader(edition, problems);
        var sides = new TreeMap<String, Set<Boolean>>();
        edition.cases().stream().flatMap(file -> reader.read(file).stream()).flatMap(each -> each.expect().stream()).forEach(expected ->
                sides.computeIfAbsent(expected.clause(), clause -> new TreeSet<>()).add(expected.outcome() == Outcome.MET));
        problems.refuseIfAny();
        return sides;
    }
}
