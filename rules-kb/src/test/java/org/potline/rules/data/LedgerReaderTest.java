package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Problem;

class LedgerReaderTest {
    private static final String HEADER = "period,stream,item,value,unit,u\n";

    @TempDir
    Path folder;

    private Ledger read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Ledger read(byte[] bytes) {
        try {
            return LedgerReader.read(Files.write(folder.resolve("ledger.csv"), bytes), "ledger.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test @DisplayName("A byte order mark, CRLF, quotes, spaces, blank lines and a missing last comma do no harm")
    void toleratesWhatSpreadsheetsWrite() {
        Ledger ledger = read("\uFEFFperiod,stream,item,value,unit,u\r\n\r\n"
                + "2025,\"natural-gas@casting\", amount ,1200.5,1e4Nm3,\"3\"\r\n"
                + "2025,electrolysis,liquid-aluminium,5e5,t");
        assertEquals(List.of(
                new LedgerRow("2025", "natural-gas@casting", "amount", 1200.5, "1e4Nm3", OptionalDouble.of(3)),
                new LedgerRow("2025", "electrolysis", "liquid-aluminium", 500_000, "t", OptionalDouble.empty())), ledger.rows());
        assertEquals("2025", ledger.year());
    }

    @Test @DisplayName("1 073.2167… ×10⁴ m³ at 20 °C are 1 000 ×10⁴ m³ at 0 °C: divided by 293.15/273.15, u too")
    void bringsGasToZeroDegrees() {
        LedgerRow row = read(HEADER + "2025,natural-gas,amount,293.15,1e4m3@20C,2.9315\n").rows().get(0);
        assertEquals(273.15, row.value(), 1e-12);
        assertEquals(2.7315, row.u().getAsDouble(), 1e-14);
        assertEquals("1e4Nm3", row.unit());
        assertEquals(1.0732, LedgerVocabulary.VOLUME_20C_PER_0C, 5e-5);
    }

    @Test @DisplayName("36.2637 MJ/m³ at 20 °C are 38.919 MJ/m³ at 0 °C: heat and carbon of a volume times 293.15/273.15, u too; amount times heat stays")
    void bringsHeatAndCarbonOfAVolumeToZeroDegrees() {
        List<LedgerRow> rows = read(HEADER + "2025,natural-gas,ncv,273.15,GJ/1e4m3@20C,2.7315\n2025,natural-gas@casting,carbon,5.463,tC/1e4m3@20C,0.05463\n"
                + "2025,natural-gas,amount,1000,1e4m3@20C,\n2025,bfg,ncv,362.637,GJ/1e4m3@20C,\n").rows();
        assertEquals(293.15, rows.get(0).value(), 1e-12);
        assertEquals(2.9315, rows.get(0).u().getAsDouble(), 1e-14);
        assertEquals("GJ/1e4Nm3", rows.get(0).unit());
        assertEquals(5.863, rows.get(1).value(), 1e-14);   // 5.463 = 0.02 x 273.15, so 0.02 x 293.15
        assertEquals(0.05863, rows.get(1).u().getAsDouble(), 1e-16);
        assertEquals("tC/1e4Nm3", rows.get(1).unit());
        assertEquals(1000 * 273.15, rows.get(2).value() * rows.get(0).value(), 1e-9);
        assertEquals(389.19, rows.get(3).value(), 5e-3);   // 362.637 x 1.07322
    }

    @Test @DisplayName("36 GJ of electricity are 10 MWh, 10 MWh of heat 36 GJ, u alike; sulphur of one month and ash of another are apart")
    void bringsEnergyToItsOwnUnit() {
        List<LedgerRow> rows = read(HEADER + "2025,electricity,purchased,36,GJ,3.6\n2025,heat,purchased,10,MWh,1\n"
                + "2025-01,electrolysis,anode-ash,60,%,\n2025-02,electrolysis,anode-sulphur,60,%,\n").rows();
        assertEquals(new LedgerRow("2025", "electricity", "purchased", 10, "MWh", OptionalDouble.of(1)), rows.get(0));
        assertEquals(new LedgerRow("2025", "heat", "purchased", 36, "GJ", OptionalDouble.of(3.6)), rows.get(1));
        assertEquals(4, rows.size());
    }

    @Test @DisplayName("A ledger written and read again is the same ledger")
    void writesWhatItReads() {
        Ledger ledger = read(HEADER + "2025-01,diesel@vehicles,amount,12.345,t,0.1\n2025-02,diesel@vehicles,amount,0.1,t,\n"
                + "2025,CaMg(CO3)2@石灰窑,purity,97,%,\n");
        assertEquals(ledger, read(LedgerWriter.csv(ledger)));
        assertTrue(LedgerWriter.csv(ledger).startsWith(HEADER + "2025-01,diesel@vehicles,amount,12.345,t,0.1\n"));
    }

    @Test @DisplayName("Rows of a workbook are refused with their cell addresses")
    void namesCellsOfAWorkbook() {
        var header = new CellRow(LedgerReader.COLUMNS.stream().map(column -> new Cell(column, "Sheet1!A1")).toList());
        var row = new CellRow(List.of(new Cell("2025", "Sheet1!A3"), new Cell("natural-gas", "Sheet1!B3"),
                new Cell("amount", "Sheet1!C3"), new Cell("-1", "Sheet1!D3"), new Cell("1e4Nm3", "Sheet1!E3")));
        BadInput bad = assertThrows(BadInput.class, () -> LedgerReader.read(List.of(header, row), "a.xlsx"));
        assertTrue(bad.getMessage().startsWith("a.xlsx:Sheet1!D3: Value (-1) is negative"), bad.getMessage());
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of("2025,natural-gass,amount,1,1e4Nm3,", "2:6", "substance-unknown", "natural-gass"),
                Arguments.of("2025,Natural-gas,amount,1,1e4Nm3,", "2:6", "substance-unknown", "Natural-gas"),
                Arguments.of("2025,natural-gas@,amount,1,1e4Nm3,", "2:6", "place-wrong", "natural-gas@"),
                Arguments.of("2025,natural-gas@a b,amount,1,1e4Nm3,", "2:6", "place-wrong", "natural-gas@a b"),
                Arguments.of("2025,natural-gas@a@b,amount,1,1e4Nm3,", "2:6", "place-wrong", "natural-gas@a@b"),
                Arguments.of("2025,natural-gas,amonut,1,1e4Nm3,", "2:18", "item-unknown", "amonut"),
                Arguments.of("2025,natural-gas,purity,1,%,", "2:18", "item-unknown", "purity"),
                Arguments.of("2025,electrolysis,amount,1,t,", "2:19", "item-unknown", "amount"),
                Arguments.of("2025,natural-gas,amount,1,t,", "2:27", "unit-wrong", "t"),
                Arguments.of("2025,diesel,ncv,42,GJ/1e4Nm3,", "2:20", "unit-wrong", "GJ/1e4Nm3"),
                Arguments.of("2025,electricity,purchased,1,kWh,", "2:30", "unit-kwh", "= 10 MWh"),
                Arguments.of("2025,natural-gas,amount,-1,1e4Nm3,", "2:25", "value-negative", "-1"),
                Arguments.of("2025,natural-gas,amount,NaN,1e4Nm3,", "2:25", "number-not-finite", "NaN"),
                Arguments.of("2025,natural-gas,amount,-Infinity,1e4Nm3,", "2:25", "number-not-finite", "-Infinity"),
                Arguments.of("2025,natural-gas,amount,#DIV/0!,1e4Nm3,", "2:25", "number-not-finite", "#DIV/0!"),
                Arguments.of("2025,natural-gas,amount,\"1,200\",1e4Nm3,", "2:25", "number-separators", "1,200"),
                Arguments.of("2025,natural-gas,amount,1 200.5,1e4Nm3,", "2:25", "number-separators", "1 200.5"),
                Arguments.of("2025,natural-gas,amount,1,200,1e4Nm3,", "2:25", "number-separators", "1,200"),
                Arguments.of("2025,natural-gas,amount,1,1e4Nm3,,checked", "2:35", "cell-extra", "checked"),
                Arguments.of("2025,natural-gas,amount,12 t,1e4Nm3,", "2:25", "number-wrong", "12 t"),
                Arguments.of("2025,natural-gas,amount,0x1p3,1e4Nm3,", "2:25", "number-wrong", "0x1p3"),
                Arguments.of("2025,natural-gas,amount,１２,1e4Nm3,", "2:25", "number-wrong", "１２"),
                Arguments.of("2025,natural-gas,amount,1e999,1e4Nm3,", "2:25", "number-wrong", "1e999"),
                Arguments.of("2025,natural-gas,amount,,1e4Nm3,", "2:25", "number-empty", "value"));
    }

    static Stream<Arguments> moreBadRows() {
        return Stream.of(
                Arguments.of("2025,electrolysis,butt-share,100.5,%,", "2:30", "value-too-large", "100.5"),
                Arguments.of("2025,CaCO3,purity,9500,%,", "2:19", "value-too-large", "9500"),
                Arguments.of("2025,electrolysis,anode-effect-minutes,1441,min/cell-day,", "2:40", "value-too-large", "1440"),
                Arguments.of("2025,natural-gas,amount,1e308,1e4Nm3,", "2:25", "value-too-large", "1e308"),
                Arguments.of("2025,diesel,ncv,42652,GJ/t,", "2:17", "value-too-large", "42652"),
                Arguments.of("2025,electricity,purchased,3.7e10,GJ,", "2:28", "value-too-large", "10000000000"),
                Arguments.of("2025,natural-gas,amount,1,1e4Nm3,1e308", "2:34", "u-too-large", "1e308"),
                Arguments.of("2025-02,electrolysis,anode-sulphur,60,%,\n2025-02,electrolysis,anode-ash,50,%,", "3:32",
                        "impurities-more-than-all", "ledger.csv:2:36"),
                Arguments.of("2025-02,electrolysis,anode-ash,50,%,\n2025,electrolysis,anode-sulphur,60,%,", "3:33",
                        "impurities-more-than-all", "60"),
                Arguments.of("2025-13,natural-gas,amount,1,1e4Nm3,", "2:1", "period-wrong", "2025-13"),
                Arguments.of("2025-3,natural-gas,amount,1,1e4Nm3,", "2:1", "period-wrong", "2025-3"),
                Arguments.of("25,natural-gas,amount,1,1e4Nm3,", "2:1", "period-wrong", "25"),
                Arguments.of("Jan-25,natural-gas,amount,1,1e4Nm3,", "2:1", "period-wrong", "XLSX"),
                Arguments.of("1989,natural-gas,amount,1,1e4Nm3,", "2:1", "period-wrong", "1989"),
                Arguments.of("2025,natural-gas,amount,1,1e4Nm3,-0.1", "2:34", "u-negative", "-0.1"),
                Arguments.of("2025,natural-gas,amount,1,1e4Nm3,nan", "2:34", "number-not-finite", "nan"),
                Arguments.of("2025,natural-gas,amount,1", "2:25", "cell-missing", "unit"),
                Arguments.of("2025,natural-gas,amount,1,1e4Nm3,\n2025,natural-gas,amount,1,1e4m3@20C,", "3:1", "row-twice",
                        "ledger.csv:2:1"),
                Arguments.of("2025-03,natural-gas,amount,1,1e4Nm3,\n2025,natural-gas,amount,12,1e4Nm3,", "3:1",
                        "year-beside-month", "2025-03"),
                Arguments.of("2025-03,natural-gas,amount,1,1e4Nm3,\n2024-03,natural-gas,amount,12,1e4Nm3,", "3:1", "years-mixed",
                        "2024-03"));
    }

    @ParameterizedTest(name = "{2} at {1}: {0}")
    @MethodSource({ "badRows", "moreBadRows" })
    @DisplayName("A bad row is refused where it is bad, with the value and why, in both languages")
    void refuses(String rows, String place, String key, String value) {
        Problem problem = onlyProblem(HEADER + rows + "\n");
        assertEquals(key, problem.key());
        assertEquals("ledger.csv:" + place, problem.where().toString());
        for (Language language : Language.values()) {
            String text = problem.text(language);
            assertTrue(text.contains(value), text);
            assertTrue(text.contains(language == Language.ZH ? "可能原因" : "Likely cause"), text);
            assertTrue(!text.contains("{"), text);
        }
    }

    private Problem onlyProblem(String text) {
        List<Problem> problems = assertThrows(BadInput.class, () -> read(text)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    static Stream<Arguments> badTables() {
        return Stream.of(
                Arguments.of("", "ledger.csv", "empty"),
                Arguments.of("\n\n ,,\n", "ledger.csv", "empty"),
                Arguments.of(HEADER, "ledger.csv", "header-only"),
                Arguments.of("period,stream,item,value,unit\n2025,diesel,amount,1,t\n", "ledger.csv:1:26", "column-missing"),
                Arguments.of("period,stream,item,value,unit,u,remark\n2025,diesel,amount,1,t,,x\n", "ledger.csv:1:33",
                        "column-extra"),
                Arguments.of("period,stream,item,value,u,unit\n", "ledger.csv:1:26", "column-wrong"),
                Arguments.of("period;stream;item;value;unit;u\n", "ledger.csv:1:1", "one-column"),
                Arguments.of("2025,diesel,amount,1,t,\n", "ledger.csv:1:1", "column-wrong"),
                Arguments.of(HEADER + "2025,\"diesel,amount,1,t,\n", "ledger.csv:2:6", "quote-open"),
                Arguments.of(HEADER + "2025,\"diesel\"x,amount,1,t,\n", "ledger.csv:2:6", "quote-rest"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("badTables")
    @DisplayName("A table of bad form is refused as a whole")
    void refusesTables(String text, String place, String key) {
        Problem first = assertThrows(BadInput.class, () -> read(text)).problems().get(0);
        assertEquals(key, first.key());
        assertEquals(place, first.where().toString());
        assertTrue(!first.text(Language.EN).contains("{") && !first.text(Language.ZH).contains("{"));
    }

    @Test @DisplayName("A file in GBK and a missing file are refused in a sentence")
    void refusesFiles() {
        byte[] gbk = { 'p', (byte) 0xD6, (byte) 0xD0, '\n' };
        assertEquals("file-not-utf8", assertThrows(BadInput.class, () -> read(gbk)).problems().get(0).key());
        assertEquals("file-missing", assertThrows(BadInput.class, () -> LedgerReader.read(folder.resolve("none.csv"), "none.csv"))
                .problems().get(0).key());
    }

    @Test @DisplayName("All errors come in one go, in the order of the file, several of one row too")
    void saysAllAtOnce() {
        List<Problem> problems = assertThrows(BadInput.class, () -> read(HEADER + "2025-00,natural-gas,amonut,x,t,\n"
                + "2025,diesel,amount,1,t,\n2025,coal,amount,1,t,\n2025,diesel,amount,2,kg,-1\n")).problems();
        assertEquals(List.of("period-wrong 2:1", "item-unknown 2:21", "number-wrong 2:28", "substance-unknown 4:6",
                "row-twice 5:1", "unit-wrong 5:22", "u-negative 5:25"),
                problems.stream()
                .map(problem -> problem.key() + " " + problem.where().line() + ":" + problem.where().column()).toList());
    }

    @Test @DisplayName("A year beside its months is said in the same go as the wrong unit of either; an optional year left empty is no year")
    void saysTheYearBesideAWrongUnit() {
        assertEquals(List.of("unit-wrong 2:25", "year-beside-month 3:1"), places(HEADER + "2025-01,diesel,amount,1,kg,\n2025,diesel,amount,1,t,\n"));
        assertEquals(List.of("year-beside-month 3:1", "unit-wrong 3:22"), places(HEADER + "2025-01,diesel,amount,1,t,\n2025,diesel,amount,1,kg,\n"));
        assertEquals(List.of("number-wrong 2:20", "row-twice 3:1"), places(HEADER + "2025,diesel,amount,x,t,\n2025,diesel,amount,1,t,\n"));
        assertEquals(1, read("period,stream,item,value,unit,u,need\n2025,diesel,amount,,t,,optional\n2025-01,diesel,amount,1,t,,\n").rows().size());
    }

    private List<String> places(String text) {
        return assertThrows(BadInput.class, () -> read(text)).problems().stream()
                .map(problem -> problem.key() + " " + problem.where().line() + ":" + problem.where().column()).toList();
    }

    @Test @DisplayName("Monthly amounts beside a yearly property of the same stream are fine")
    void keepsItemsApart() {
        assertEquals(2, read(HEADER + "2025-01,diesel,amount,1,t,\n2025,diesel,ncv,42,GJ/t,\n").rows().size());
    }

    @Test @DisplayName("A year refused beside its months does not make the next months wrong")
    void refusesOnlyTheYear() {
        Problem problem = onlyProblem(HEADER + "2025-01,diesel,amount,1,t,\n2025,diesel,amount,9,t,\n2025-02,diesel,amount,1,t,\n");
        assertEquals("ledger.csv:3:1", problem.where().toString());
    }

    @Test @DisplayName("Of a file full of errors the first fifty are said")
    void saysTheFirstFifty() {
        assertEquals(51, assertThrows(BadInput.class, () -> read(HEADER + "x,y,z,1,t,\n".repeat(400))).problems().size());
    }
}
