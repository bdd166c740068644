package org.potline.twin.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Whether a type of meter can be installed at a place. */
public final class InstallationLimits {
    private static final String BUNDLE = "installation";

    /**
     * A need of a type that a place does not meet.
     *
     * @param key    key of its text
     * @param values values of its holes: type, what is needed, what there is, why
     */
    public record Unmet(String key, Map<String, ?> values) {
        /** It in words. */
        public LocalText text() {
            return Texts.of(BUNDLE).both(key, values);
        }
    }

    private InstallationLimits() {
    }

    /**
     * The first need of a type that a place does not meet: magnetic field, straight run, shutdown; empty where all are met or nothing is known.
     *
     * @param type   type
     * @param places what is known of the place, the nearest first ({@link InstallationPlace#of})
     */
    public static Optional<Unmet> refusal(MeterType type, List<InstallationPlace> places) {
        return type.installation().flatMap(needs -> field(type, needs, places).or(() -> run(type, needs, places)).or(() -> shutdown(type, needs, places)));
    }

    private static Optional<Unmet> field(MeterType type, Installation needs, List<InstallationPlace> places) {
        return first(places, InstallationPlace::magneticFieldMt)
                .filter(place -> needs.magneticFieldMt().isPresent() && place.magneticFieldMt().getAsDouble() > needs.magneticFieldMt().getAsDouble())
                .map(place -> new Unmet("place-field", Map.of("type", type.id(), "bears", Bounds.plain(needs.magneticFieldMt().getAsDouble()),
                        "is", Bounds.plain(place.magneticFieldMt().getAsDouble()), "reason", reason(place))));
    }

    private static Optional<Unmet> run(MeterType type, Installation needs, List<InstallationPlace> places) {
        return first(places, InstallationPlace::straightRunD)
                .filter(place -> needs.straightRunD().isPresent() && place.straightRunD().getAsDouble() < needs.straightRunD().getAsDouble())
                .map(place -> new Unmet("place-run", Map.of("type", type.id(), "needs", Bounds.plain(needs.straightRunD().getAsDouble()),
                        "is", Bounds.plain(place.straightRunD().getAsDouble()), "reason", reason(place))));
    }

    private static Optional<Unmet> shutdown(MeterType type, Installation needs, List<InstallationPlace> places) {
        return places.stream().filter(place -> place.shutdown().isPresent()).findFirst().filter(place -> needs.shutdown() && !place.shutdown().get())
                .map(place -> new Unmet("place-shutdown", Map.of("type", type.id(), "reason", reason(place))));
    }

    private static Optional<InstallationPlace> first(List<InstallationPlace> places, Function<InstallationPlace, OptionalDouble> figure) {
        return places.stream().filter(place -> figure.apply(place).isPresent()).findFirst();
    }

    private static LocalText reason(InstallationPlace place) {
        return place.reason().zh().isEmpty() ? LocalText.same("") : Texts.of(BUNDLE).both("place-reason", Map.of("reason", place.reason()));
    }
}
