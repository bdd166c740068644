package org.potline.rules.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * One column of a sheet of the instrument ledger.
 *
 * @param id        id of its title, {@code column.ID} of the texts
 * @param component component of the card's record it holds, {@code nameplate.usual} of a record within; empty of one that is only shown
 * @param form      what its cells hold
 * @param key       key of the plant file it stands under, {@code name.zh} of one within; empty of one that is only shown
 * @param needed    whether no card goes without it
 * @param choices   of a choice the values the plant file knows
 * @param family    of a choice the family of texts that name them
 * @param value     what a card has in it as the plant file writes it; empty where it has nothing
 * @param shown     what is shown of it; of all but choices and of what is only shown the value itself
 * @param <T>       what a row of the sheet is of
 */
public record CardColumn<T>(String id, String component, Form form, String key, boolean needed, List<String> choices, String family,
        Function<T, String> value, BiFunction<Plant, T, LocalText> shown) {
    /** Name of the text bundle of titles, sheets, choices and errors. */
    public static final String BUNDLE = "card";

    public CardColumn {
        choices = List.copyOf(choices);
    }

    static <T> CardColumn<T> of(String id, String component, Form form, String key, boolean needed, Function<T, String> value) {
        return new CardColumn<>(id, component, form, key, needed, List.of(), "", value, (plant, card) -> LocalText.same(value.apply(card)));
    }

    static <T> CardColumn<T> choice(String id, String component, String key, String family, List<String> choices, Function<T, String> value) {
        return new CardColumn<>(id, component, Form.CHOICE, key, true, choices, family, value,
                (plant, card) -> named(family, value.apply(card)));
    }

    static <T> CardColumn<T> context(String id, BiFunction<Plant, T, LocalText> shown) {
        return new CardColumn<>(id, "", Form.CONTEXT, "", false, List.of(), "", card -> "", shown);
    }

    /** Its title. */
    public LocalText title() {
        return Texts.of(BUNDLE).both("column." + id, Map.of());
    }

    /** What may be written in it, in words. */
    public LocalText about() {
        return Texts.of(BUNDLE).both("about." + (Texts.of(BUNDLE).has("about." + id) ? id : form.name()), Map.of());
    }

    /** The names of its choices. */
    public List<LocalText> choiceNames() {
        return choices.stream().map(choice -> named(family, choice)).toList();
    }

    /** The choice that a word names, in either language or as the plant file has it. */
    Optional<String> choice(String word) {
        return choices.stream().filter(choice -> {
            LocalText name = named(family, choice);
            return word.equals(choice) || word.equals(CardWords.folded(name.zh())) || word.equals(CardWords.folded(name.en()));
        }).findFirst();
    }

    private static LocalText named(String family, String choice) {
        return Texts.of(BUNDLE).both(family + choice, Map.of());
    }
}
