package org.potline.twin.retrofit;

import java.util.Map;
import org.potline.twin.plant.Meter;
import org.potline.twin.text.Where;

/**
 * A meter that is taken away, with the members of its chain that no other one shares, and with what speaks of it: its archive, its place in
 * drawings, its checks and gaps.
 *
 * @param at    place in the scenario
 * @param meter management number
 */
public record RemoveMeter(Where at, String meter) implements Retrofit {
    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Meter gone = Found.in(draft, context, at).meter(meter);
        if (gone.isMember()) {
            throw Refusal.of(at, "remove-member", Map.of("value", meter, "heads", String.join(", ", gone.partOf())));
        }
        return Mending.withoutInstrument(draft, meter);
    }
}
