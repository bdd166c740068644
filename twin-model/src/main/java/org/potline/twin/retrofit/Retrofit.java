package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/** One change of a plant. */
public sealed interface Retrofit permits AddMeter, SwapMeter, RemoveMeter, ChangeClass, ChangeInterval, ChangeSampling, ChangeLaboratory,
        AddInstrument, AddCems, ChangeParameter {
    /** Text bundle of its errors. */
    String BUNDLE = "retrofit";

    /** Where it stands in the scenario. */
    Where at();

    /**
     * The plant with this change.
     *
     * @throws BadInput at its place in the scenario, when the plant has not what it speaks of or the change cannot be
     */
    PlantDraft applyTo(PlantDraft draft, RetrofitContext context);

    /**
     * A plant with changes, one after the other. The result reads as a plant.
     *
     * @throws BadInput at the place of the change in the scenario, when it cannot be or leaves no plant
     */
    static PlantDraft applyAll(PlantDraft draft, List<Retrofit> retrofits, RetrofitContext context) {
        PlantDraft changed = draft;
        for (Retrofit retrofit : retrofits) {
            changed = retrofit.applyTo(changed, context);
            retrofit.refuseUnread(changed);
        }
        return changed;
    }

    /** Refuses a change that leaves no plant. */
    default void refuseUnread(PlantDraft changed) {
        try {
            changed.plant();
        } catch (BadInput bad) {
            Problem first = bad.problems().get(0);
            var detail = new LocalText(first.text(Language.ZH), first.text(Language.EN));
            throw BadInput.of(at(), BUNDLE, "leaves-no-plant", Map.of("count", bad.problems().size(), "detail", detail));
        }
    }

    /**
     * A verification as a plant file has it, planned for a day, and marked so.
     *
     * @param months interval it holds for [months]; 0 for a year
     */
    static Map<String, Object> plannedVerification(LocalDate day, int months) {
        return Cards.verification(day, months);
    }
}
