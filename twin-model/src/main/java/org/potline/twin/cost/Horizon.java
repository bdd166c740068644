package org.potline.twin.cost;

/**
 * Over how long costs are added up.
 *
 * @param years       whole years, 1 to 100
 * @param discountPct rate at which what is paid at the end of each year counts less [%/a], 0 to 100; 0: it counts in full
 */
public record Horizon(int years, double discountPct) {
    private static final int LONGEST = 100;
    private static final double PCT = 100;

    public Horizon {
        if (!(years >= 1 && years <= LONGEST && discountPct >= 0 && discountPct <= PCT)) {
            throw new IllegalArgumentException("A horizon of (%s) years at (%s) %% was given; 1 to 100 years and 0 to 100 %% were expected."
                    .formatted(years, discountPct));
        }
    }

    /** So many years, each counted in full. */
    public static Horizon ofYears(int years) {
        return new Horizon(years, 0);
    }

    /** What one CNY at the end of each year is worth today: the sum of (1 + r)^-k [CNY]. */
    public double annuity() {
        double sum = 0;
        double worth = 1;
        for (int year = 1; year <= years; year++) {
            worth /= 1 + discountPct / PCT;
            sum += worth;
        }
        return sum;
    }
}
