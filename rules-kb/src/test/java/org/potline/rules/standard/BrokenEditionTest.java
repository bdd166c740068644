package org.potline.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.rules.check.Checker;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;

/** Copies of the shipped standards with one thing broken in each: refused with file and line, in words. */
class BrokenEditionTest {
    private static final String JJF = "jjf-al/draft-2025";
    @TempDir private Path root;

    @BeforeEach
    void copy() throws IOException {
        Path shipped = Content.folder("rules-kb", "standards");
        for (Path file : Content.files(shipped)) {
            Path to = root.resolve(shipped.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    /** Puts one text in the place of the first of another; gives its line. */
    private int change(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        int at = text.indexOf(from);
        assertTrue(at >= 0, () -> file + " has no " + from);
        Files.writeString(root.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private String refused() {
        var bad = assertThrows(BadInput.class, () -> new Checker(Editions.load(root, "standards", JJF)));
        bad.problems().forEach(problem -> problem.text(Language.ZH));
        return bad.getMessage();
    }

    @Test @DisplayName("an unknown edition is refused with a list of those there are")
    void unknownEdition() {
        var bad = assertThrows(BadInput.class, () -> Editions.load("jjf-al/draft-2052"));
        assertEquals("There is no edition (jjf-al/draft-2052). There are: " + String.join(", ", Editions.ids()) + ". "
                + "Likely cause: a slip in its name.", bad.getMessage());
        assertThrows(BadInput.class, () -> Editions.load("../standards/working"));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}") @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            jjf-al/draft-2025/rules/data.drl | years : years | years : yeers | data.drl:3:35: (yeers) is no field of Arrangement. Did you mean (years)? Fields of Arrangement: id, years.
            jjf-al/draft-2025/rules/data.drl | rule "DAT-8" when | rule "DAT-8" salience 3 when | data.drl:1:14: (salience) is no word
            jjf-al/draft-2025/rules/data.drl | rule "DAT-8" when | import java.io.File; rule "DAT-8" when | data.drl:1:1: (import) is no word
            jjf-al/draft-2025/rules/data.drl | then judge | then System.exit( $x ); judge | (System) is no word of the rule language
            jjf-al/draft-2025/rules/data.drl | $limit ); end | $limit ); judge( kcontext, $id, true, null, null ); end | data.drl:4:1: After "then" a rule has exactly one line
            jjf-al/draft-2025/rules/data.drl | $id : id, $years | eval( true ), $id : id, $years | (eval) is no word of the rule language
            jjf-al/draft-2025/rules/data.drl | Arrangement( $id | Arrangement $id | data.drl:3:3: (Arrangement) cannot stand at this place
            jjf-al/draft-2025/rules/data.drl | $years : years | $years : level | data.drl:3:35: (level) is no field of Arrangement. Fields of Arrangement: id, years.
            jjf-al/draft-2025/rules/data.drl | rule "DAT-8" | rule "DAT-9" | Clause (DAT-8) is to be judged by rule (DAT-8), but there is no such rule
            jjf-al/draft-2025/parameters/retention.yaml | value: 5, | value: five, | retention.yaml:11:17: (five) is no number of retention
            jjf-al/draft-2025/parameters/retention.yaml | , confidence: A | ~~ | retention.yaml:11:17: Key (confidence) is missing here.
            jjf-al/draft-2025/parameters/retention.yaml | confidence: A | confidence: sure | retention.yaml:11:17: Value (5) has source
            jjf-al/draft-2025/parameters/retention.yaml | checked: 2026 | checked: yesterday 2026 | retention.yaml:8:10: Found (yesterday 2026-11-22) where a date
            jjf-al/draft-2025/parameters/retention.yaml | 1990-01-01: | 1990-13-01: | retention.yaml:11:17: Found (1990-13-01) where the day from which a value holds
            gb-17167/2006/parameters/accuracy-class.yaml | value: flow 0.5, | value: flaw 0.5, | accuracy-class.yaml:#:17: (flaw 0.5) is no accuracy class of a known scheme
            gb-17167/2006/parameters/ledger-field.yaml | value: range, | value: rang, | (rang) is no field of a ledger card. Fields: name, model
            gb-17167/2006/parameters/accuracy-scale.yaml | 0.5:0.5 1:1 2:2 3:3 | 0.5:0.5 1=1 2:2 3:3 | (1=1) is no class with its limit of error
            working/parameters/equipping-need.yaml | value: process calculation | value: shop calculation | (shop calculation) is no level with its method
            working/parameters/equipping-measurand.yaml | value: stock | value: stick | (stick) is nothing that can be measured
            jjf-al/draft-2025/clauses.yaml | DAT-8: | EQ-6: | clauses.yaml:~:5: Clause (EQ-6) stands here and in edition (jjf-al/draft-2025)
            jjf-al/draft-2025/clauses.yaml | modality: may | modality: might | Found (might); expected one of: shall, should, may, info.
            jjf-al/draft-2025/messages/zh.properties | DAT-8.broken | DAT-8.brocken | The message (DAT-8.broken) is missing in messages/zh.properties
            gb-17167/2006/messages/en.properties | EQ-6.broken = | EQ-6.broken = \\u12 | cannot be read
            jjf-al/draft-2025/messages/zh.properties | 要求保存 {missing} 年 | 要求保存 {mising} 年 | messages/zh.properties:#: The message (DAT-8.broken) has the hole {mising}, which no finding fills: it would be printed as it stands.
            jjf-al/draft-2025/messages/zh.properties | {missing} 年 | 几年 | messages/zh.properties:#: The message (DAT-8.broken) has other holes in Chinese ({basis} {met} {name} {subject}) than in English
            jjf-al/draft-2025/messages/zh.properties | {missing} 年 | {missing 年 | messages/zh.properties:#: The message (DAT-8.broken) has a brace that is not closed
            jjf-al/draft-2025/messages/en.properties | MGT-4.broken = | MGT-4.spare = x MGT-4.broken = | The message (MGT-4.broken) is missing in messages/en.properties
            jjf-al/draft-2025/clauses.yaml | {retention.metering-data} 年 | {retention.metring-data} 年 | clauses.yaml:~:5: The text of clause (DAT-8) has {retention.metring-data}, but this edition has no such parameter or row.
            jjf-al/draft-2025/clauses.yaml | {retention.metering-data} years | 5 years | clauses.yaml:~:5: The text of clause (DAT-8) names other parameters in Chinese ({retention.metering-data}) than in English (–).
            jjf-al/draft-2025/clauses.yaml | confidence: A (structure), C+ (definition) | confidence: high | clauses.yaml:#:17: Confidence (high) has no mark
            gb-17167/2006/parameters/ledger-field.yaml | parameter: ledger-field | parameter: ledger-feild | parameters/ledger-field.yaml: Parameter (ledger-feild) is used by no rule and no table
            jjf-al/draft-2025/rules/data.drl | rule "DAT-8" | rule "DAT-19" | data.drl:1:1: Rule (DAT-19) gives verdicts, but no clause is judged by it.
            jjf-al/draft-2025/rules/management.drl | point == $id, inUse | pont == $id, inUse | management.drl:#:22: (pont) is no field of Meter. Did you mean (point)? Fields of Meter: id, point, use, inUse, hasGrade, grade.
            gb-17167/2006/parameters/ledger-field.yaml | LED-4: | LED-3b: | Clause (LED-4) is judged by rule (LED) through its row of parameter (ledger-field), but there is no such row
            jjf-al/draft-2025/edition.yaml | working ] | warking ] | There is no edition (warking)
            jjf-al/draft-2025/edition.yaml | advice: SCOPE-2 | advice: SCOPE-3 | There is no clause (SCOPE-3) in this edition
            jjf-al/draft-2025/edition.yaml | edition: jjf-al/draft-2025 | edition: jjf-al/draft-2026 | The edition calls itself (jjf-al/draft-2026)
            """)
    void brokenContent(String file, String from, String to, String said) throws IOException {
        int line = change(file, from, to == null ? "" : to);
        String message = refused();
        String expected = "(?s).*" + Pattern.quote(said).replace("#", "\\E" + line + "\\Q").replace("~", "\\E[0-9]+\\Q") + ".*";
        assertTrue(message.matches(expected), message);
    }

    @Test @DisplayName("the same printed limit in two editions that are checked together is refused")
    void overlappingLimits() throws IOException {
        Files.copy(root.resolve("gb-17167/2006/parameters/accuracy-class.yaml"), root.resolve(JJF + "/parameters/accuracy-class.yaml"));
        String message = refused();
        assertTrue(message.contains("Row (weighing.static) of parameter (accuracy-class) stands in two editions"), message);
    }

    @Test @DisplayName("several errors are told in one go")
    void severalErrors() throws IOException {
        change(JJF + "/parameters/retention.yaml", "value: 5,", "value: five,");
        change(JJF + "/parameters/scope-threshold.yaml", "value: 26000,", "value: -1,");
        String message = refused();
        assertTrue(message.contains("(five)") && message.contains("(-1)"), message);
    }

    @Test @DisplayName("a comparison of a day with a text is refused when the rules are read, in words")
    void typeSlip() throws IOException {
        change("gb-17167/2006/rules/calibration.drl", "since <= $d", "since <= $id");
        String message = refused();
        assertTrue(message.startsWith("standards/gb-17167/2006/rules/calibration.drl:") && message.contains("(since) is a day, ($id) is a text"),
                message);
    }

    @Test @DisplayName("a changed limit makes the cases of its clause fail, with file, line and what was found")
    void changedLimitFailsCases() throws IOException {
        change(JJF + "/parameters/retention.yaml", "value: 5,", "value: 6,");
        List<CaseResult> failed = RuleCases.run(Editions.load(root, "standards", JJF)).stream().filter(r -> !r.passed()).toList();
        assertEquals(List.of("five years are enough", "a month less is not"), failed.stream().map(result -> result.name().en()).toList());
        assertEquals("standards/jjf-al/draft-2025/cases/DAT-8.yaml:4:13: DAT-8: expected met for (R-1), but the rules gave broken.",
                failed.get(0).differences().get(0).text(Language.EN));
        assertEquals("standards/jjf-al/draft-2025/cases/DAT-8.yaml:4:13: DAT-8：（R-1）应为 符合，但规则的判定为 不符合。",
                failed.get(0).differences().get(0).text(Language.ZH));
        assertTrue(failed.get(1).differences().get(0).text(Language.EN).contains("lacks (5), but the rules found that it lacks (6)"));
    }

    @Test @DisplayName("a broken case file is refused with line and column")
    void brokenCase() throws IOException {
        change(JJF + "/cases/DAT-8.yaml", "years: 4.9", "yeers: 4.9");
        change(JJF + "/cases/SCOPE-2.yaml", "expect: [ { clause: SCOPE-2, met: SITE } ]", "expect: [ { clause: SCOPE-2 } ]");
        var bad = assertThrows(BadInput.class, () -> RuleCases.run(Editions.load(root, "standards", JJF)));
        assertTrue(bad.getMessage().contains("cases/DAT-8.yaml:7:40: Key (yeers) is not known here"), bad.getMessage());
        assertTrue(bad.getMessage().contains("cases/SCOPE-2.yaml:4:13: A case expects either met"), bad.getMessage());
    }

    @Test @DisplayName("what the engine cannot read is said in our words, at a rule with its line, the engine's own words behind")
    void engineErrorsInOurWords() throws IOException {
        change(JJF + "/rules/data.drl", "Arrangement( $id : id, $years : years )", "Arrangement( $id : id $years : years )");
        var bad = assertThrows(BadInput.class, () -> new Checker(Editions.load(root, "standards", JJF)));
        assertEquals(1, bad.problems().size(), bad.getMessage());
        String zh = bad.problems().get(0).text(Language.ZH);
        assertTrue(zh.matches("(?s)standards/jjf-al/draft-2025/rules/data.drl:[1-4]: 规则（DAT-8）无法读取。可能原因：.*。（规则引擎原文：.*）"), zh);
    }

    @Test @DisplayName("a clause with a rule but without cases is a failed result that names the clause")
    void clauseWithoutCases() throws IOException {
        Path cases = root.resolve(JJF + "/cases/MGT-4.yaml");
        Files.writeString(cases, Files.readString(cases).replace("broken: P-", "met: P-"));
        Files.delete(root.resolve(JJF + "/cases/DAT-8.yaml"));
        List<CaseResult> untried = RuleCases.run(Editions.load(root, "standards", JJF)).stream()
                .filter(result -> result.name().en().startsWith("cases/")).toList();
        assertEquals(List.of("MGT-4", "DAT-8"), untried.stream().map(CaseResult::clause).toList());
        assertEquals(List.of("Clause (DAT-8) has no case that meets it: nothing shows that its rule ever passes. Write one in cases/DAT-8.yaml.",
                "Clause (DAT-8) has no case that breaks it: nothing shows that its rule ever fails. Write one in cases/DAT-8.yaml."),
                untried.get(1).differences().stream().map(each -> each.text(Language.EN).replaceFirst("^standards/.*?:[0-9]+:5: ", "")).toList());
        assertEquals(1, untried.get(0).differences().size());
    }

    @Test @DisplayName("the text of a clause follows a changed parameter, from its day on")
    void textFollowsParameter() throws IOException {
        change(JJF + "/parameters/retention.yaml", "  metering-data:\n", "  metering-data:\n    2026-01-01: { value: 8, source: x, confidence: D }\n");
        Edition edition = Editions.load(root, "standards", JJF);
        Clause kept = edition.clause("DAT-8").orElseThrow();
        assertEquals("Metering data shall be kept for at least 5 years.", edition.textOf(kept, LocalDate.of(2025, 12, 31)).en());
        assertEquals("计量数据应妥善保存，保存期限不少于 8 年。", edition.textOf(kept, LocalDate.of(2026, 1, 1)).zh());
        assertEquals("Metering data shall be kept for at least (no value in force on 1989-01-01) years.",
                edition.textOf(kept, LocalDate.of(1989, 1, 1)).en());
    }
}
