package org.potline.scenario.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.accounting.Methods;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

@DisplayName("Scenario files")
class ScenarioReaderTest {
    private static final WhatIfQuestion ASKED = new WhatIfQuestion(2025, 1, 1, "jjf-al/draft-2025");
    private static final String HEAD = """
            scenario: 1
            id: sample
            title: { zh: 题, en: title }
            question: { zh: 问, en: a question }
            """;

    static Stream<String> library() {
        return ScenarioLibrary.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    @DisplayName("each scenario of the library has the id of its file, texts in both languages, a method there is, and can be applied to its plant")
    void libraryCanBeApplied(String id) {
        ScenarioLibrary.Found found = ScenarioLibrary.of(id);
        Scenario scenario = ScenarioReader.read(found.path(), found.shown());
        assertEquals(id, scenario.id());
        Methods.load(scenario.method().orElse("cets-2024"));
        ChangedSite changed = ChangedSite.of(scenario, plant(scenario.plant().orElse("reference-500ka")), ASKED, 10, found.path().getParent(), false);
        var said = new ArrayList<>(List.of(scenario.title(), scenario.question()));
        said.addAll(changed.words());
        changed.costs().forEach(line -> said.add(line.what()));
        for (LocalText text : said) {
            assertTrue(text.in(Language.ZH).matches("(?s).*\\p{IsHan}.*") && !text.in(Language.EN).matches("(?s).*\\p{IsHan}.*"), text.toString());
            assertTrue(!text.toString().contains("{"), "a hole is left open: " + text);
        }
        assertEquals(scenario.amendments().isEmpty(), !changed.words().isEmpty() && changed.proposals().isEmpty());
    }

    @Test
    @DisplayName("the library has ten scenarios and more, and every kind of change but one's own prices stands in some of them")
    void libraryIsBroad() {
        List<Scenario> all = ScenarioLibrary.all();
        assertTrue(all.size() >= 10);
        var kinds = new TreeSet<String>();
        all.forEach(scenario -> scenario.retrofits().forEach(change -> kinds.add(change.getClass().getSimpleName())));
        assertEquals(new TreeSet<>(List.of("AddCems", "AddMeter", "ChangeClass", "ChangeInterval", "ChangeLaboratory", "ChangeSampling", "RemoveMeter")),
                kinds);
        assertTrue(all.stream().anyMatch(scenario -> scenario.campaign().isPresent()));
        assertTrue(all.stream().anyMatch(scenario -> !scenario.amendments().isEmpty()));
        assertTrue(all.stream().filter(scenario -> !scenario.measures().isEmpty()).count() >= 4);
    }

    static PlantDraft plant(String id) {
        return PlantDraft.of(StrictYaml.text(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id), id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "horizon: 0 years\\nretrofits: [ { remove: { meter: X } } ]|sample:5:10|whole years from 1 to 50",
        "horizon: 2.5 years\\nretrofits: [ { remove: { meter: X } } ]|sample:5:10|whole years from 1 to 50",
        "retrofit: [ ]|sample:1:1|sample:5:1: Key (retrofit) is not known here",
        "''|sample:1:1|changes nothing",
        "campaign: { slope: 0 % }|sample:5:20|more than 0 and at most 30",
        "campaign: { slope: 6 %, age: 30 years }|sample:5:30|0 to 20 were expected",
        "campaign: { slope: 6 %, price: -1 CNY }|sample:5:32|below nought",
        "amendments: [ a, a ]|sample:5:18|stands twice",
        "measures: [ { process: electrolysis, parameter: anodeEffects, name: { zh: 名, en: name } } ]|sample:5:13|Key (to) is missing",
        "measures: [ { process: electrolysis, parameter: anodeEffects, by: 5, name: { zh: 名, en: name } } ]|sample:5:67|number in %",
    })
    @DisplayName("what is wrong is refused at its place, with the likely cause")
    void refusesAtItsPlace(String body, String place, String said) {
        BadInput bad = assertThrows(BadInput.class, () -> ScenarioReader.parse(HEAD + body.replace("\\n", "\n") + "\n", "sample"));
        assertTrue(bad.getMessage().startsWith(place) && bad.getMessage().contains(said) && bad.getMessage().contains("Likely cause"),
                bad.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "scenario: 1|scenario: 2|Version (2)",
        "id: sample|id: My Scenario|no id of a scenario",
        "title: { zh: 题, en: title }|title: plain|where keys with values were expected",
    })
    @DisplayName("a head that is not one is refused")
    void refusesAHead(String was, String is, String said) {
        BadInput bad = assertThrows(BadInput.class, () -> ScenarioReader.parse(HEAD.replace(was, is) + "amendments: [ a ]\n", "sample"));
        assertTrue(bad.getMessage().contains(said), bad.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "retrofits: [ { remove: { meter: XX-999 } } ]|XX-999",
        "measures: [ { process: electrolysis, parameter: nothing, by: 5 %, name: { zh: 名, en: name } } ]|nothing",
        "measures: [ { process: electrolysis, parameter: currentEfficiency, by: 500 %, name: { zh: 名, en: name } } ]|currentEfficiency",
        "amendments: [ no-such-proposal ]|no-such-proposal",
    })
    @DisplayName("what the plant has not, and a proposal that is not there, is refused at its place in the scenario")
    void refusesWhatThePlantHasNot(String body, String said) {
        Scenario scenario = ScenarioReader.parse(HEAD + body + "\n", "sample");
        BadInput bad = assertThrows(BadInput.class, () -> ChangedSite.of(scenario, plant("potline-only"), ASKED, 10, Path.of("."), false));
        assertTrue(bad.getMessage().startsWith("sample:5:") && bad.getMessage().contains(said), bad.getMessage());
    }
}
