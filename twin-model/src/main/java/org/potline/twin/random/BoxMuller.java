package org.potline.twin.random;

/**
 * Two normal numbers from two words of random bits, in float arithmetic that is the same on every Java.
 * <pre>  z0 = ±R cos(πg/2),   z1 = R sin(πg/2),   R = sqrt(-2 ln u)  </pre>
 * u uniform in (0, 1], g uniform in [-1, 1). With u = (1 − y)·2^(1−e), 0 &lt; y ≤ 1/2, R² = (e−1) ln 4 + y·Q(y). The polynomials
 * interpolate at Chebyshev nodes (computed once with 40 digits): Q(y) = −2 ln(1−y)/y of degree 8 (error 7.3e-8),
 * cos(π√s/2) of degree 5 (2.2e-10), sin(π√s/2)/√s of degree 4 (6.8e-9), s = g². No tables, no library functions.
 *
 * @see "G. E. P. Box, M. E. Muller: A note on the generation of random normal deviates, Ann. Math. Statist. 29 (1958) 610"
 */
final class BoxMuller {
    static final float LN_4 = 1.3862944f;

    private BoxMuller() {
    }

    /** The cosine value; bit 0 of the first word is its sign. */
    static float cosine(int word1, int word2) {
        float g = angle(word2);
        float value = radius(word1) * cosineOfQuarterTurns(g * g);
        return (word1 & 1) == 0 ? value : -value;
    }

    /** The sine value. */
    static float sine(int word1, int word2) {
        float g = angle(word2);
        return radius(word1) * (g * sineOfQuarterTurns(g * g));
    }

    /** Sine of an angle any value of which is alike likely, from one word; never 0, so as many values above it as below. */
    static float sineOf(int word) {
        float g = (2 * (word >>> 9) + 1) * 0x1p-23f - 1f;
        return g * sineOfQuarterTurns(g * g);
    }

    /** Sum of two words taken as numbers uniform in (-1/2, 1/2). */
    static double halves(int word1, int word2) {
        return word1 * 0x1p-32 + word2 * 0x1p-32 + 0x1p-32;
    }

    private static float radius(int word1) {
        int v = (word1 >>> 1) | 1;
        int e = Integer.numberOfLeadingZeros(v);
        int t = (v << e) >>> 8;
        float y = 1f - t * 0x1p-24f;
        return (float) Math.sqrt((e - 1) * LN_4 + y * logarithm(y));
    }

    private static float angle(int word2) {
        return (word2 >>> 9) * 0x1p-22f - 1f;
    }

    static float logarithm(float y) {
        float q = 2.815913406e+00f;
        q = q * y - 3.260423381e+00f;
        q = q * y + 2.410027793e+00f;
        q = q * y - 3.631432955e-01f;
        q = q * y + 5.290951677e-01f;
        q = q * y + 4.868748802e-01f;
        q = q * y + 6.673239835e-01f;
        q = q * y + 9.999874935e-01f;
        return q * y + 2.000000039e+00f;
    }

    static float cosineOfQuarterTurns(float s) {
        float c = -2.382415244e-05f;
        c = c * s + 9.177229242e-04f;
        c = c * s - 2.086268671e-02f;
        c = c * s + 2.536693222e-01f;
        c = c * s - 1.233700534e+00f;
        return c * s + 9.999999998e-01f;
    }

    static float sineOfQuarterTurns(float s) {
        float c = 1.516717037e-04f;
        c = c * s - 4.674143838e-03f;
        c = c * s + 7.968991833e-02f;
        c = c * s - 6.459637596e-01f;
        return c * s + 1.570796320e+00f;
    }
}
