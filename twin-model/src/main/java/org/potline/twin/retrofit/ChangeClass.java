package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterType;
import org.potline.twin.text.Where;

/**
 * A meter, or a member of a chain, that one of another accuracy class takes the place of: that type of the catalogue that measures the same by
 * the same members, the cheapest of several.
 *
 * @param at       place in the scenario
 * @param meter    management number
 * @param accuracy the class it is to have
 * @param priceCny price [CNY]; empty for the catalogue's
 * @param from     day from which it is in use; empty for that of the context
 */
public record ChangeClass(Where at, String meter, AccuracyClass accuracy, OptionalDouble priceCny, Optional<LocalDate> from) implements Retrofit {
    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found found = Found.in(draft, context, at);
        Meter old = found.meter(meter);
        MeterType now = found.type(old.type());
        List<MeterType> like = context.types().values().stream().filter(type -> isLike(type, now, old, found)).toList();
        MeterType bought = like.stream().filter(type -> type.accuracy().filter(accuracy::equals).isPresent())
                .min(Comparator.comparing((MeterType type) -> !type.chain().needs().equals(now.chain().needs()))
                        .thenComparingDouble(MeterType::priceCny).thenComparing(MeterType::id))
                .orElseThrow(() -> Refusal.of(at, "no-class", Map.of("value", accuracy, "meter", meter, "known",
                        Refusal.known(like.stream().flatMap(type -> type.accuracy().stream()).map(AccuracyClass::toString).distinct().toList()))));
        return new SwapMeter(at, meter, bought.id(), false, "", priceCny, from).applyTo(draft, context);
    }

    private static boolean isLike(MeterType type, MeterType now, Meter old, Found found) {
        return old.isMember() ? type.chain().member().isPresent() && type.chain().member().equals(now.chain().member())
                : type.measures().contains(found.plant().point(old.point()).measures());
    }
}
