package org.potline.twin.plant;

import java.util.OptionalDouble;

/**
 * The last verified annual emission of the enterprise, as its report had it; decides the scope until a year is accounted.
 *
 * @param year    year reported
 * @param totalTCo2e emission [tCO2e]
 * @param directTCo2e of it the direct emission, without that of purchased electricity and heat [tCO2e]; empty where the plant does not say
 */
public record DeclaredEmission(int year, double totalTCo2e, OptionalDouble directTCo2e) {
    public DeclaredEmission {
        if (!(totalTCo2e >= 0 && directTCo2e.orElse(0) >= 0)) {
            throw new IllegalArgumentException("The emission declared for (%d), totalTCo2e (%s), must not be negative."
                    .formatted(year, totalTCo2e));
        }
    }

    /** An emission declared in total alone. */
    public DeclaredEmission(int year, double totalTCo2e) {
        this(year, totalTCo2e, OptionalDouble.empty());
    }
}
