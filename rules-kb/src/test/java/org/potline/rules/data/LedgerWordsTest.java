package org.potline.rules.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Texts;

class LedgerWordsTest {
    private static Ledger read(String text) {
        return LedgerReader.read(CsvRows.of(text, "l.csv"), "l.csv");
    }

    private static final String PLAIN = "period,stream,item,value,unit,u\n2025,natural-gas@casting,amount,1200,1e4Nm3,3\n"
            + "2025,natural-gas@casting,ncv,389.31,GJ/1e4Nm3,\n2025,electrolysis,metal-tapped,500000,t,\n2025,CaCO3@power,amount,7,t,\n"
            + "2025,electricity,purchased,7,MWh,\n2025,lpg,bought,7,t,\n";

    @ParameterizedTest
    @ValueSource(strings = { "期间,源流,项目,数值,单位,标准不确定度", "时期, 排放源 ,参 数,值,计量单位,不确定度", "Period,STREAM, item,Value ,UNIT,U",
            "period,源流,item,数值,unit,Standard Uncertainty" })
    @DisplayName("A header in either language, with blanks and capitals, is the same header; Chinese rows are the same rows")
    void readsChinese(String header) {
        Ledger chinese = read(header + "\n2025,天然气＠铸造,消耗量,1200,万Nm³,3\n2025,天然气@casting,低位 发热量,389.31,GJ/万Nm3,\n"
                + "2025,铝电解,出铝量,500000,吨,\n2025,石灰石@自备电厂,用量,7,t,\n2025,电力,购入量,7,兆瓦时,\n2025,液化石油气,购入量,7,吨,\n");
        assertEquals(read(PLAIN), chinese);
        assertEquals(read(PLAIN), read(PLAIN.replace("period,stream,item,value,unit,u", header)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = { "2025,煤气@焙烧,消耗量,1,万Nm3,|2:6|高炉煤气|producer-gas", "2025,石油焦,消耗量,1,t,|2:6|生石油焦|green-coke",
            "2025,天然气,消耗量,1,万立方米,|2:16|万m³(20℃)|1e4m3@20C", "2025,天然气,低位发热量,1,GJ/万m³,|2:18|GJ/万m³(20℃)|GJ/1e4m3@20C",
            "2025,煤,消耗量,1,t,|2:6|无烟煤|lignite", "2025,阳极,售出量,1,t,|2:6|预焙阳极|green-anode" })
    @DisplayName("A word of several meanings is refused, and all of them are named")
    void refusesAmbiguousWords(String row, String place, String zh, String en) {
        Problem problem = assertThrows(BadInput.class, () -> read("期间,源流,项目,数值,单位,标准不确定度\n" + row + "\n")).problems().get(0);
        assertEquals("word-ambiguous l.csv:" + place, problem.key() + " " + problem.where());
        assertTrue(problem.text(Language.ZH).contains(zh) && problem.text(Language.EN).contains(en), problem.text(Language.ZH));
    }

    @Test @DisplayName("The usual name of each thing, in Chinese, is read as that thing alone")
    void usualNamesAreUnambiguous() {
        for (String substance : LedgerVocabulary.substances()) {
            assertEquals(List.of(substance), LedgerWords.substances(LedgerWords.substance(substance).zh()));
            for (LedgerItem item : LedgerVocabulary.items(substance)) {
                assertEquals(List.of(item.name()), LedgerWords.items(substance, LedgerWords.item(substance, item.name()).zh()));
                item.units().forEach(unit -> assertEquals(List.of(unit), LedgerWords.units(item, LedgerWords.unit(unit).zh())));
            }
        }
    }

    @Test @DisplayName("Every substance, item and unit of the vocabulary has a name in both languages, and no name stands for nothing")
    void namesAreThoseOfTheVocabulary() {
        var keys = new TreeSet<String>();
        for (String substance : LedgerVocabulary.substances()) {
            keys.add("substance." + substance);
            for (LedgerItem item : LedgerVocabulary.items(substance)) {
                boolean own = Texts.of("ledger").has("item." + substance + "." + item.name());
                keys.add("item." + (own ? substance + "." : "") + item.name());
                item.units().forEach(unit -> keys.add("unit." + unit));
            }
        }
        var named = new TreeSet<>(Texts.of("ledger").keys(Language.ZH));
        named.removeIf(key -> !key.matches("(substance|item|unit)[.].*"));
        assertEquals(keys, named);
    }

    @Test @DisplayName("A stream is written in Chinese by its names and in English by its id; a place of one's own stays as it is")
    void writesStreams() {
        assertEquals(new LocalText("石灰石@自备电厂", "CaCO3@power"), LedgerWords.stream("CaCO3@power"));
        assertEquals(new LocalText("天然气@二期", "natural-gas@二期"), LedgerWords.stream("natural-gas@二期"));
        assertEquals("natural-gas@二期", read(PLAIN.replace("@casting", "@二期")).rows().get(0).stream());
    }

    @Test @DisplayName("A row marked optional may be empty and is left out; unmarked, or marked required, it may not")
    void leavesOutOptionalRows() {
        String header = "期间,源流,项目,数值,单位,标准不确定度,填写\n";
        assertEquals(1, read(header + "2025,柴油,消耗量,1,t,,必填\n2025,柴油,低位发热量,,GJ/t,,选填\n2025,柴油,碳氧化率,,%,,Optional\n").rows().size());
        for (String need : List.of("必填", "required", "")) {
            BadInput bad = assertThrows(BadInput.class, () -> read(header + "2025-01,柴油,消耗量,,t,," + need + "\n2025-02,煤油,消耗量,,t,,\n2025-03,柴油,消耗量,,t,,"
                    + need + "\n"));
            assertEquals(2, bad.problems().size(), bad.getMessage());
            Problem problem = bad.problems().get(0);
            assertEquals("required-empty l.csv:2:16", problem.key() + " " + problem.where());
            String said = problem.text(Language.ZH);
            assertTrue(said.contains("柴油") && said.contains("消耗量") && said.contains("2025-01, 2025-03") && said.contains("选填"), said);
        }
    }

    @Test @DisplayName("Without the column the empty value is refused at its row, and the mark is named")
    void namesTheMark() {
        Problem problem = assertThrows(BadInput.class, () -> read(PLAIN + "2025,diesel,amount,,t,\n")).problems().get(0);
        assertEquals("number-empty l.csv:8:20", problem.key() + " " + problem.where());
        assertTrue(problem.text(Language.ZH).contains("选填") && problem.text(Language.EN).contains("optional"));
    }

    @Test @DisplayName("An error in Chinese shows stream and item by id and name, in English by id; heat at 20 °C may be written in Chinese")
    void errorsShowTheWordsOfTheUser() {
        String ledger = "期间,源流,项目,数值,单位,标准不确定度\n2025,铝电解,出铝量,2e9,t,\n2025,电力,购入量,1,吨,\n2025,柴油@车辆,消耗量,1,t,\n2025,柴油@车辆,用量,1,t,\n"
                + "2025-01,柴油@车辆,消耗量,1,t,\n";
        List<String> said = assertThrows(BadInput.class, () -> read(ledger)).problems().stream().map(problem -> problem.text(Language.ZH)).toList();
        List<List<String>> shown = List.of(List.of("metal-tapped 出铝量"), List.of("purchased 购入量"), List.of("diesel@vehicles 柴油@车辆", "amount 消耗量"),
                List.of("diesel@vehicles 柴油@车辆", "amount 消耗量"));
        assertEquals(shown.size(), said.size(), said.toString());
        for (int i = 0; i < shown.size(); i++) {
            String one = said.get(i);
            shown.get(i).forEach(words -> assertTrue(one.contains(words), one));
        }
        assertTrue(assertThrows(BadInput.class, () -> read(ledger)).problems().get(0).text(Language.EN).contains("(metal-tapped)"));
        String header = "期间,源流,项目,数值,单位,标准不确定度\n";
        assertEquals(read(header + "2025,天然气,低位发热量,360,GJ/1e4m3@20C,\n2025,天然气,含碳量,5.5,tC/1e4m3@20C,\n"),
                read(header + "2025,天然气,低位发热量,360,GJ/万m³(20℃),\n2025,天然气,含碳量,5.5,吨碳／万立方米（20 ℃）,\n"));
    }

    @Test @DisplayName("A template nobody filled in is refused as a whole where all its rows are optional")
    void refusesNothing() {
        assertEquals("nothing-filled", assertThrows(BadInput.class, () -> read("期间,源流,项目,数值,单位,标准不确定度,填写\n2025,柴油,消耗量,,t,,选填\n"))
                .problems().get(0).key());
    }
}
