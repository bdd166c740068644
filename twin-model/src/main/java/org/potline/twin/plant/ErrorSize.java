package org.potline.twin.plant;

/**
 * How large an error of an instrument can be, as its data sheet states it: a limit of error, a drift, a scatter. How a limit becomes an
 * error of a reading depends on its kind: one of full scale weighs the more the lower in its range an instrument works.
 *
 * @see "JCGM 100:2008, 4.3.7; percent of full scale (引用误差): GB/T 13283, C"
 */
public sealed interface ErrorSize {
    /** No error at all. */
    ErrorSize NONE = new OfReading(0);

    /** The number stated, not negative. */
    double stated();

    /** A share of the reading [%]. */
    record OfReading(double pct) implements ErrorSize {
        public OfReading {
            notNegative(pct);
        }

        @Override
        public double stated() {
            return pct;
        }
    }

    /** A share of the span of the card's measuring range [%]: the same amount anywhere in it. */
    record OfFullScale(double pct) implements ErrorSize {
        public OfFullScale {
            notNegative(pct);
        }

        @Override
        public double stated() {
            return pct;
        }
    }

    /** An amount, in the unit of what is measured. */
    record Absolute(double amount, String unit) implements ErrorSize {
        public Absolute {
            notNegative(amount);
        }

        @Override
        public double stated() {
            return amount;
        }
    }

    private static void notNegative(double size) {
        if (!(size >= 0)) {
            throw new IllegalArgumentException("Error (%s) is not a number >= 0. Likely cause: a slip of the sign.".formatted(size));
        }
    }
}
