package org.potline.twin.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final int MANY = 1_000_000;

    @Test @DisplayName("the bits of the first 100 000 normal and uniform numbers are the same on every Java, zone and locale")
    void bitsAreFixed() {
        Noise noise = Noise.of(1, "meter/P-01/noise");
        long hash = 17;
        for (int i = 0; i < 100_000; i++) {
            hash = 31 * hash + Double.doubleToRawLongBits(noise.gaussian(i));
            hash = 31 * hash + Double.doubleToRawLongBits(noise.uniform(i));
            hash = 31 * hash + Double.doubleToRawLongBits(noise.lognormal(i, 2.5, 0.6));
            hash = 31 * hash + noise.poisson(i, 0.05);
        }
        assertEquals("1e4d6a89e349f453", Long.toHexString(hash));
    }

    @Test @DisplayName("a million normal numbers have the moments of the normal distribution within five standard errors")
    void hasTheMoments() {
        Noise noise = Noise.of(7, "moments");
        double[] sum = new double[5];
        for (int i = 0; i < MANY; i++) {
            double z = noise.gaussian(i);
            double power = 1;
            for (int k = 1; k <= 4; k++) {
                power *= z;
                sum[k] += power;
            }
        }
        // variances of z, z^2, z^3, z^4: 1, 2, 15, 96
        assertEquals(0, sum[1] / MANY, 5 * Math.sqrt(1.0 / MANY));
        assertEquals(1, sum[2] / MANY, 5 * Math.sqrt(2.0 / MANY));
        assertEquals(0, sum[3] / MANY, 5 * Math.sqrt(15.0 / MANY));
        assertEquals(3, sum[4] / MANY, 5 * Math.sqrt(96.0 / MANY));
    }

    @Test @DisplayName("tails: P(|z| > 1, 2, 3, 4) = 0.317311, 0.0455003, 0.00269980, 6.33425e-5; none beyond 6.56")
    void hasTheTails() {
        Noise noise = Noise.of(3, "tails");
        double[] expected = {0.317310507863, 0.0455002638964, 0.00269979606326, 6.33424836662e-5};
        var beyond = new int[expected.length];
        for (int i = 0; i < MANY; i++) {
            double z = Math.abs(noise.gaussian(i));
            assertTrue(z < 6.56, () -> "too large: " + z);
            for (int k = 0; k < expected.length; k++) {
                beyond[k] += z > k + 1 ? 1 : 0;
            }
        }
        for (int k = 0; k < expected.length; k++) {
            double p = expected[k];
            assertEquals(p * MANY, beyond[k], 5 * Math.sqrt(p * (1 - p) * MANY));
        }
    }

    @Test @DisplayName("streams, lags, the two values of a hash, normal and uniform numbers of one index are uncorrelated")
    void isIndependent() {
        Noise a = Noise.of(1, "a");
        Noise b = Noise.of(1, "b");
        Noise otherSeed = Noise.of(2, "a");
        var products = new double[6];
        for (int i = 0; i < MANY; i++) {
            double z = a.gaussian(i);
            products[0] += z * b.gaussian(i);
            products[1] += z * otherSeed.gaussian(i);
            products[2] += z * a.gaussian(i + 1);
            products[3] += z * a.gaussian(i + 24);
            products[4] += z * a.gaussian(i + 720);
            products[5] += z * (a.uniform(i) - 0.5) * Math.sqrt(12);
        }
        for (double product : products) {
            assertEquals(0, product / MANY, 5 / Math.sqrt(MANY));
        }
    }

    @Test @DisplayName("uniform numbers: mean 1/2, variance 1/12, none below 0 or from 1 on, tenths equally full")
    void isUniform() {
        Noise noise = Noise.of(5, "uniform");
        double sum = 0;
        double squares = 0;
        var tenths = new int[10];
        for (int i = 0; i < MANY; i++) {
            double u = noise.uniform(i);
            sum += u;
            squares += (u - 0.5) * (u - 0.5);
            tenths[(int) (u * 10)]++;
        }
        assertEquals(0.5, sum / MANY, 5 * Math.sqrt(1 / 12.0 / MANY));
        assertEquals(1 / 12.0, squares / MANY, 5 * Math.sqrt(1 / 180.0 / MANY));
        for (int count : tenths) {
            assertEquals(MANY / 10.0, count, 5 * Math.sqrt(0.09 * MANY));
        }
    }

    @Test @DisplayName("Poisson numbers of mean 0.05: P(0) = 0.951229, P(1) = 0.0475615, mean 0.05")
    void isPoisson() {
        Noise noise = Noise.of(9, "poisson");
        int total = 0;
        int none = 0;
        int one = 0;
        for (int i = 0; i < MANY; i++) {
            int n = noise.poisson(i, 0.05);
            total += n;
            none += n == 0 ? 1 : 0;
            one += n == 1 ? 1 : 0;
        }
        assertEquals(0.05 * MANY, total, 5 * Math.sqrt(0.05 * MANY));
        assertEquals(0.951229424501 * MANY, none, 5 * Math.sqrt(0.951 * 0.049 * MANY));
        assertEquals(0.047561471225 * MANY, one, 5 * Math.sqrt(0.0476 * 0.952 * MANY));
        assertEquals(0, noise.poisson(1, 0));
        assertThrows(IllegalArgumentException.class, () -> noise.poisson(1, Double.NaN));
    }

    @Test @DisplayName("lognormal numbers: half of them below the median, mean = median exp(sigma^2/2)")
    void isLognormal() {
        Noise noise = Noise.of(4, "length");
        double sum = 0;
        int below = 0;
        for (int i = 0; i < MANY; i++) {
            double x = noise.lognormal(i, 2.5, 0.6);
            sum += x;
            below += x < 2.5 ? 1 : 0;
        }
        double mean = 2.5 * Math.exp(0.18);                                   // 2.99304
        double deviation = mean * Math.sqrt(Math.exp(0.36) - 1);
        assertEquals(mean, sum / MANY, 5 * deviation / Math.sqrt(MANY));
        assertEquals(MANY / 2.0, below, 5 * 0.5 * Math.sqrt(MANY));
    }

    @Test @DisplayName("a number depends on nothing but seed, name and index, negative and huge indices too")
    void isPure() {
        Noise noise = Noise.of(-5, "x");
        double late = noise.gaussian(1L << 40);
        noise.gaussian(3);
        assertEquals(late, Noise.of(-5, "x").gaussian(1L << 40));
        assertNotEquals(noise.gaussian(-1), noise.gaussian(1));
        assertNotEquals(Noise.streamNumber("ab"), Noise.streamNumber("ba"));
    }
}
