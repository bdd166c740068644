package org.potline.twin.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.retrofit.AddMeter;
import org.potline.twin.retrofit.ChangeInterval;
import org.potline.twin.retrofit.ChangeSampling;
import org.potline.twin.retrofit.EmptySite;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.retrofit.RemoveMeter;
import org.potline.twin.retrofit.Retrofit;
import org.potline.twin.retrofit.RetrofitContext;
import org.potline.twin.retrofit.SwapMeter;
import org.potline.twin.plant.Measurand;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** Costs worked by hand from the lines of the shipped price list; where those change, so do these sums. */
class SiteCostTest {
    private static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    private static final PriceList PRICES = PriceList.load();
    private static final Where HERE = Where.file("scenario.yaml");
    private static final PlantDraft DRAFT = PlantDraft.of(StrictYaml.text(Content.folder("twin-model", "plants").resolve("reference-500ka.yaml"), "r"), "r");

    private static SiteCost change(Horizon horizon, Retrofit... retrofits) {
        PlantDraft after = Retrofit.applyAll(DRAFT, List.of(retrofits), RetrofitContext.ofYear(TYPES, 2025));
        return SiteCost.change(DRAFT.plant(), after.plant(), TYPES, PRICES, after.pricesCny(), horizon);
    }

    @Test @DisplayName("a gas meter with its transmitters: 68 000 as the candidate has it, 1 000 and 3 800 CNY; 3 250, 200 and 250 CNY a year")
    void addsUpWhatIsBought() {
        SiteCost cost = change(Horizon.ofYears(10), new AddMeter(HERE, "P-326", "GAS_TURB_1"));
        assertEquals(List.of(68_000L, 1_000L, 3_800L), cost.lines().stream().map(CostLine::onceCny).toList());
        assertEquals(List.of(3_250L, 200L, 250L), cost.lines().stream().map(CostLine::perYearCny).toList());
        assertEquals(72_800 + 37_000, cost.totalCny());
    }

    @Test @DisplayName("what goes saves its running cost; an interval of 36 months instead of 12 saves two thirds of the verifications")
    void runningCostChanges() {
        SiteCost gone = change(Horizon.ofYears(1), new RemoveMeter(HERE, "CE-701"));
        assertEquals(0, gone.onceCny());
        assertEquals(6, gone.lines().size());
        assertTrue(gone.perYearCny() < -100_000, "a stack monitor costs a lot to run: " + gone.perYearCny());
        SiteCost rarer = change(Horizon.ofYears(3), new ChangeInterval(HERE, "WT-101", 36));
        assertEquals(Math.round(-4_000 * 2 / 3.0), rarer.perYearCny());
        assertEquals(0, rarer.onceCny());
        assertEquals(1, rarer.lines().size());
    }

    @Test @DisplayName("a planned price counts before a candidate's, and that before the catalogue's with its installation")
    void planned() {
        assertEquals(20_000, change(Horizon.ofYears(1), new SwapMeter(HERE, "EM-401", "AC_KWH_02S")).onceCny());
        assertEquals(9_999, change(Horizon.ofYears(1), new SwapMeter(HERE, "EM-401", "AC_KWH_02S", false, "", java.util.OptionalDouble.of(9_999),
                java.util.Optional.empty())).onceCny());
        assertEquals(6_000 + 800, change(Horizon.ofYears(1), new SwapMeter(HERE, "EM-101", "AC_KWH_02S")).onceCny());
    }

    @Test @DisplayName("samples cost by the month, and nothing changes where nothing was changed")
    void samples() {
        var now = DRAFT.plant().laboratory().analyses().stream().filter(each -> each.stream().equals("bituminous@power") && each.measures() == Measurand.NCV)
                .findFirst().orElseThrow();
        SiteCost more = change(Horizon.ofYears(1), new ChangeSampling(HERE, "bituminous@power", Measurand.NCV, now.samplesPerMonth() + 10));
        assertEquals(10 * 12 * (now.byOwnLaboratory() ? 60 : 300), more.perYearCny());
        assertEquals(List.of(), change(Horizon.ofYears(1)).lines());
    }

    @ParameterizedTest @DisplayName("the change from the empty site is what all of a site costs")
    @CsvSource({"1, 0", "10, 0", "10, 5"})
    void isAllFromNothing(int years, double discount) {
        Plant plant = DRAFT.plant();
        var horizon = new Horizon(years, discount);
        SiteCost all = SiteCost.of(plant, TYPES, PRICES, Map.of(), horizon);
        assertEquals(all, SiteCost.change(EmptySite.of(DRAFT).plant(), plant, TYPES, PRICES, Map.of(), horizon));
        assertEquals(plant.meters().size() + plant.laboratory().instruments().size() + plant.laboratory().analyses().size(), all.lines().size());
        assertTrue(all.lines().stream().allMatch(line -> line.onceCny() >= 0 && line.perYearCny() >= 0));
    }

    @Test @DisplayName("10 years at 5 % are worth 7.7217 payments; at nothing, ten")
    void discounts() {
        assertEquals(10, Horizon.ofYears(10).annuity());
        assertEquals(7.721735, new Horizon(10, 5).annuity(), 1e-6);   // (1 - 1.05^-10) / 0.05
    }

    @ParameterizedTest @DisplayName("a wrong price list is refused at its place")
    @CsvSource(delimiter = '|', value = {"type: BELT_05, | type: BELT_07, | line-unknown", "kind: xrf, | kind: xray, | line-missing",
        "measures: ash, | measures: ncv, | line-twice", "own: 60 CNY | own: -60 CNY | price-range", "own: 60 CNY | own: 60 EUR | expected-quantity"})
    void refuses(String before, String after, String key, @TempDir Path folder) throws IOException {
        String text = StrictYaml.text(Content.folder("twin-model", "catalogue").resolve("price-list.yaml"), "p");
        assertTrue(text.contains(before));
        Path file = Files.writeString(folder.resolve("p.yaml"), text.replaceFirst(before, after));
        BadInput bad = assertThrows(BadInput.class, () -> PriceList.read(file, "p.yaml"));
        assertTrue(bad.problems().stream().anyMatch(problem -> problem.key().equals(key) && problem.where().line() > 0), bad.getMessage());
    }
}
