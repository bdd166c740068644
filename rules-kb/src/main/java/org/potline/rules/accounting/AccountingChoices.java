package org.potline.rules.accounting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/**
 * What a user may choose beside the method and its variant.
 *
 * @param technology cell technology; empty: the method's default, where it asks for one
 * @param gwp        set of warming potentials; empty: the method's own
 * @param months     how the months of one item err together where the ledger states a standard uncertainty of each and no more
 */
public record AccountingChoices(Optional<Technology> technology, Optional<GwpSet> gwp, MonthsOfItem months) {
    /** Nothing chosen: the method as it stands. */
    public static AccountingChoices none() {
        return new AccountingChoices(Optional.empty(), Optional.empty(), MonthsOfItem.COMMON);
    }

    /**
     * From the texts of options, each of which may be null.
     *
     * @throws BadInput when one is not among those there are
     */
    public static AccountingChoices parse(String technology, String gwp) {
        return parse(technology, gwp, null);
    }

    /**
     * From the texts of options, each of which may be null.
     *
     * @throws BadInput when one is not among those there are
     */
    public static AccountingChoices parse(String technology, String gwp, String months) {
        return new AccountingChoices(choice("--technology", technology, Technology.values(), Technology::code),
                choice("--gwp", gwp, GwpSet.values(), GwpSet::code),
                choice("--months-err", months, MonthsOfItem.values(), YamlValue::nameOf).orElse(MonthsOfItem.COMMON));
    }

    private static <E> Optional<E> choice(String option, String text, E[] choices, Function<E, String> code) {
        if (text == null) {
            return Optional.empty();
        }
        List<E> found = Arrays.stream(choices)
                .filter(choice -> code.apply(choice).equalsIgnoreCase(text.strip())).toList();
        if (found.isEmpty()) {
            throw BadInput.of(Where.file(""), Methods.BUNDLE, "option-unknown", Map.of("option", option, "value", text, "known",
                    Arrays.stream(choices).map(code).collect(Collectors.joining(", "))));
        }
        return Optional.of(found.get(0));
    }
}
