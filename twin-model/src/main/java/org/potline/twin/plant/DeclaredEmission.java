package org.potline.twin.plant;

/**
 * The last verified annual emission of the enterprise, as its report had it; decides the scope until a year is accounted.
 *
 * @param year    year reported
 * @param totalTCo2e emission [tCO2e]
 */
public record DeclaredEmission(int year, double totalTCo2e) {
    public DeclaredEmission {
        if (!(totalTCo2e >= 0)) {
            throw new IllegalArgumentException("The emission declared for (%d), totalTCo2e (%s), must not be negative."
                    .formatted(year, totalTCo2e));
        }
    }
}
