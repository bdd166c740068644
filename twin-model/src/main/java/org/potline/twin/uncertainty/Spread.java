package org.potline.twin.uncertainty;

import java.util.Optional;
import org.apache.commons.math3.special.Gamma;
import org.potline.twin.random.Noise;
import org.potline.twin.random.NoiseBlock;

/**
 * How far the true value may lie from a stated one, in the unit of that value. All are symmetric; what is not (a factor known within a
 * ratio) is put into the model, as the exponential of a normal input.
 */
public sealed interface Spread {
    /** Standard deviation; infinite where there is none. */
    double standard();

    /** Standard uncertainty as the law of propagation takes it: the standard deviation, but of readings evaluated statistically. */
    default double u() {
        return standard();
    }

    /** Degrees of freedom of {@link #u}: infinitely many unless it was evaluated statistically. */
    default double dof() {
        return Double.POSITIVE_INFINITY;
    }

    /** Its form, where that is one of those a cause of error can have. */
    Optional<Shape> shape();

    /** Fourth cumulant, in units of the fourth power of {@link #standard}. */
    double excess();

    /** Characteristic function, real since all are symmetric. */
    double characteristic(double t);

    /** What the characteristic function does not exceed from t on, in magnitude. */
    double decay(double t);

    /** Draws {@code from}, {@code from + 1}, … of the value whose stated one is given. */
    void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count);

    /** The spread of that form and standard uncertainty. */
    static Spread of(Shape shape, double u) {
        return switch (shape) {
            case NORMAL -> new Normal(u);
            case UNIFORM -> new Uniform(u * Math.sqrt(3));
            case TRIANGULAR -> new Triangular(u * Math.sqrt(6));
            case U_SHAPED -> new UShaped(u * Math.sqrt(2));
        };
    }

    private static void check(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("""
                    %s (%s) of a spread is not a finite number >= 0.
                    Likely cause: a relative uncertainty of a negative or missing value.""".formatted(what, value));
        }
    }

    private static void spreadOut(double stated, double by, double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] = stated + by * numbers[i];
        }
    }

    /** Normal (JCGM 101:2008, 6.4.7); a certificate's U = k u (JCGM 100:2008, 4.3.3). */
    record Normal(double standard) implements Spread {
        public Normal {
            check("Standard uncertainty", standard);
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.of(Shape.NORMAL);
        }

        @Override
        public double excess() {
            return 0;
        }

        @Override
        public double characteristic(double t) {
            return StrictMath.exp(-0.5 * standard * t * standard * t);
        }

        @Override
        public double decay(double t) {
            return characteristic(t);
        }

        @Override
        public void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count) {
            block.gaussian(noise, from, into, count);
            spreadOut(stated, standard, into, count);
        }
    }

    /** Any value within the limits alike: a/√3 (JCGM 100:2008, 4.3.7; JCGM 101:2008, 6.4.2). Used for accuracy classes. */
    record Uniform(double halfWidth) implements Spread {
        public Uniform {
            check("Half-width", halfWidth);
        }

        @Override
        public double standard() {
            return halfWidth / Math.sqrt(3);
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.of(Shape.UNIFORM);
        }

        @Override
        public double excess() {
            return -6.0 / 5;
        }

        @Override
        public double characteristic(double t) {
            return sinc(halfWidth * t);
        }

        @Override
        public double decay(double t) {
            return Math.min(1, 1 / (halfWidth * Math.abs(t)));
        }

        @Override
        public void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count) {
            block.uniform(noise, from, into, count);
            spreadOut(stated - halfWidth, 2 * halfWidth, into, count);
        }

        static double sinc(double x) {
            return Math.abs(x) < 1e-4 ? 1 - x * x / 6 : StrictMath.sin(x) / x;
        }
    }

    /** Near the middle likelier, sum of two alike uniform ones: a/√6 (JCGM 100:2008, 4.3.9; JCGM 101:2008, 6.4.5). */
    record Triangular(double halfWidth) implements Spread {
        public Triangular {
            check("Half-width", halfWidth);
        }

        @Override
        public double standard() {
            return halfWidth / Math.sqrt(6);
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.of(Shape.TRIANGULAR);
        }

        @Override
        public double excess() {
            return -3.0 / 5;
        }

        @Override
        public double characteristic(double t) {
            double half = Uniform.sinc(0.5 * halfWidth * t);
            return half * half;
        }

        @Override
        public double decay(double t) {
            double half = Math.min(1, 2 / (halfWidth * Math.abs(t)));
            return half * half;
        }

        @Override
        public void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count) {
            block.triangular(noise, from, into, count);
            spreadOut(stated, halfWidth, into, count);
        }
    }

    /** Of what goes to and fro like a sine: a/√2 (JCGM 101:2008, 6.4.6). Its characteristic function is J0(at). */
    record UShaped(double halfWidth) implements Spread {
        public UShaped {
            check("Half-width", halfWidth);
        }

        @Override
        public double standard() {
            return halfWidth / Math.sqrt(2);
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.of(Shape.U_SHAPED);
        }

        @Override
        public double excess() {
            return -3.0 / 2;
        }

        @Override
        public double characteristic(double t) {
            return BesselFunctions.j0(halfWidth * t);
        }

        @Override
        public double decay(double t) {
            return Math.min(1, Math.sqrt(2 / (Math.PI * halfWidth * Math.abs(t))));
        }

        @Override
        public void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count) {
            block.uShaped(noise, from, into, count);
            spreadOut(stated, halfWidth, into, count);
        }
    }

    /**
     * Of a mean of few readings: Student's t, scaled by s/√n, with n − 1 degrees of freedom (JCGM 101:2008, 6.4.9). The law of propagation
     * takes the scale for the standard uncertainty and the degrees of freedom beside it (JCGM 100:2008, 4.2.3, G.3).
     */
    record StudentT(double scale, double dof) implements Spread {
        public StudentT {
            check("Scale", scale);
            if (!(dof >= 1 && dof < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Degrees of freedom (%s) of a t distribution are not at least 1 and finite.".formatted(dof));
            }
        }

        @Override
        public double standard() {
            return scale == 0 ? 0 : dof > 2 ? scale * Math.sqrt(dof / (dof - 2)) : Double.POSITIVE_INFINITY;
        }

        @Override
        public double u() {
            return scale;
        }

        @Override
        public Optional<Shape> shape() {
            return Optional.empty();
        }

        @Override
        public double excess() {
            return dof > 4 ? 6 / (dof - 4) : Double.POSITIVE_INFINITY;
        }

        @Override
        public double characteristic(double t) {
            double x = Math.sqrt(dof) * scale * Math.abs(t);
            double order = dof / 2;
            return x == 0 ? 1 : BesselFunctions.k(order, x, order * StrictMath.log(x) - Gamma.logGamma(order) - (order - 1) * StrictMath.log(2));
        }

        @Override
        public double decay(double t) {
            return characteristic(t);
        }

        @Override
        public void draw(NoiseBlock block, Noise noise, long from, double stated, double[] into, int count) {
            block.studentT(noise, dof, from, into, count);
            spreadOut(stated, scale, into, count);
        }
    }
}
