package org.potline.rules.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dated values of a method. */
public final class Factors {
    private final Map<String, List<Factor>> byName = new LinkedHashMap<>();

    public Factors(List<Factor> factors) {
        factors.stream().sorted(Comparator.comparing(Factor::since))
                .forEach(factor -> byName.computeIfAbsent(factor.name(), name -> new ArrayList<>()).add(factor));
    }

    /**
     * The value in force on a day: the latest dated on or before it; where all are dated later the earliest, whose
     * {@link Factor#since} then tells. Empty where the method has none.
     */
    public Optional<Factor> on(String parameter, String row, LocalDate day) {
        List<Factor> dated = byName.getOrDefault(parameter + "." + row, List.of());
        return dated.stream().filter(factor -> !factor.since().isAfter(day)).reduce((a, b) -> b)
                .or(() -> dated.stream().findFirst());
    }

    /** All values, by name, then date. */
    public List<Factor> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }
}
