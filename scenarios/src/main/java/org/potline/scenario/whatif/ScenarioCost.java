package org.potline.scenario.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.cost.Horizon;
import org.potline.twin.cost.PriceList;
import org.potline.twin.cost.SiteCost;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * What a scenario costs more than the plant as it is. Money is not discounted. A PFC campaign is done again every three years in each potline,
 * as long as a coefficient may be used (IR (EU) 2025/2547, Annex II B.7; the IAI's protocol advises the same).
 */
final class ScenarioCost {
    private static final int YEARS_OF_CAMPAIGN = 3;

    private ScenarioCost() {
    }

    /** Its lines: instruments and analyses, campaign, measures; what costs nothing has none. */
    static List<MoreCost> of(Scenario scenario, PlantDraft before, PlantDraft after, Map<String, MeterType> types, int years) {
        PriceList prices = PriceList.load();
        var lines = new ArrayList<MoreCost>();
        SiteCost.change(before.plant(), after.plant(), types, prices, after.pricesCny(), Horizon.ofYears(years)).lines().stream()
                .filter(line -> line.onceCny() != 0 || line.perYearCny() != 0)
                .forEach(line -> lines.add(new MoreCost(named(line.subject(), line.name()), line.onceCny(), line.perYearCny(), line.totalCny())));
        scenario.campaign().ifPresent(campaign -> lines.add(campaign(campaign.priceCny().orElse(prices.campaign().priceCny()),
                (int) after.plant().processes(ProcessKind.ELECTROLYSIS).count(), years)));
        scenario.measures().stream().filter(measure -> measure.onceCny() != 0 || measure.perYearCny() != 0).forEach(measure ->
                lines.add(new MoreCost(measure.name(), measure.onceCny(), measure.perYearCny(), measure.onceCny() + years * measure.perYearCny())));
        return lines;
    }

    private static LocalText named(String subject, LocalText name) {
        return Texts.of(ScenarioReader.BUNDLE).both("cost-line", Map.of("name", name, "subject", subject));
    }

    private static MoreCost campaign(double priceCny, int potlines, int years) {
        int times = (years + YEARS_OF_CAMPAIGN - 1) / YEARS_OF_CAMPAIGN;
        LocalText what = Texts.of(ScenarioReader.BUNDLE).both("cost-campaign", Map.of("potlines", potlines, "times", times));
        return new MoreCost(what, potlines * priceCny, 0, times * potlines * priceCny);
    }
}
