package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;

/**
 * An instrument that the laboratory buys.
 *
 * @param at        place in the scenario
 * @param kind      kind, as a plant file names it: {@code gas-chromatograph}
 * @param points    metering points whose analyses it serves
 * @param no        management number; empty for the next free one
 * @param months    interval between calibrations [months]; 0 for that of a like instrument, or a year
 * @param nameplate what its maker states, as a plant file writes it; empty where that is not known yet
 * @param priceCny  price [CNY]; empty for that of the price list
 * @param from      day from which it is in use; empty for that of the context
 */
public record AddInstrument(Where at, String kind, List<String> points, String no, int months, Map<String, Object> nameplate, OptionalDouble priceCny,
        Optional<LocalDate> from) implements Retrofit {
    private static final int YEAR_MONTHS = 12;

    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found found = Found.in(draft, context, at);
        if (!LaboratoryInstrument.kinds().contains(kind)) {
            throw Refusal.of(at, "no-kind", Map.of("value", kind, "known", String.join(", ", LaboratoryInstrument.kinds())));
        }
        points.forEach(found::point);
        Set<String> taken = Cards.taken(draft);
        String number = no.isEmpty() ? free(taken) : no;
        if (taken.contains(number)) {
            throw Refusal.of(at, "number-taken", Map.of("value", number));
        }
        var card = new LinkedHashMap<String, Object>();
        card.put("managementNo", number);
        card.put("kind", kind);
        card.put("points", points);
        card.put("name", Cards.both(name(found.plant())));
        card.put("status", "qualified");
        if (!nameplate.isEmpty()) {
            card.put("nameplate", nameplate);
        }
        PlantDraft added = draft.add(Cards.planned(card, interval(found.plant()), found.from(from)), "laboratory", "instruments");
        return priceCny.isPresent() ? added.withPrice(number, priceCny.getAsDouble()) : added;
    }

    private static String free(Set<String> taken) {
        int next = 1;
        while (taken.contains("LB-%02d".formatted(next))) {
            next++;
        }
        return "LB-%02d".formatted(next);
    }

    /** The name of a like instrument, or of its kind. */
    private LocalText name(Plant plant) {
        Texts texts = Texts.of(BUNDLE);
        return like(plant).map(LaboratoryInstrument::name)
                .orElseGet(() -> new LocalText(texts.say(Language.ZH, "laboratory-kind-" + kind), texts.say(Language.EN, "laboratory-kind-" + kind)));
    }

    private int interval(Plant plant) {
        return months > 0 ? months : like(plant).map(LaboratoryInstrument::intervalMonths).filter(given -> given > 0).orElse(YEAR_MONTHS);
    }

    private Optional<LaboratoryInstrument> like(Plant plant) {
        return plant.laboratory().instruments().stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}
