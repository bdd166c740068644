package org.potline.twin.random;

/**
 * Many numbers of a {@link Noise} at once, with the very bits it gives one by one. Each stage is a short plain loop of its own over arrays, so
 * that the compiler turns it into vector instructions; see the benchmark {@code NoiseBenchmark}, since that is lost silently.
 * A block holds its own room for work: one thread at a time.
 */
public final class NoiseBlock {
    private static final int CHUNK = Noise.CHUNK;
    private static final int HALF = Noise.HALF;

    private final long[] hashes = new long[HALF];
    private final int[] word1 = new int[HALF];
    private final int[] word2 = new int[HALF];
    private final float[] y = new float[HALF];
    private final float[] radius = new float[HALF];
    private final float[] angle = new float[HALF];

    /** A way to make one number of an index. */
    private interface One {
        double at(long index);
    }

    /** A way to make the {@link #HALF} numbers from an index on. */
    private interface Half {
        void fill(long index, double[] into, int at);
    }

    /** Standard normal numbers {@code from}, {@code from + 1}, …, as {@link Noise#gaussian}. */
    public void gaussian(Noise noise, long from, double[] into, int count) {
        int head = (int) Math.min(count, Math.floorMod(-from, (long) CHUNK));
        one(noise::gaussian, from, into, 0, head);
        int at = head;
        for (; at + CHUNK <= count; at += CHUNK) {
            chunkOfGaussian(noise, Math.floorDiv(from + at, CHUNK) * HALF, into, at);
        }
        one(noise::gaussian, from, into, at, count);
    }

    /** Numbers uniform in [0, 1), as {@link Noise#uniform}. */
    public void uniform(Noise noise, long from, double[] into, int count) {
        halves(noise::uniform, (index, target, at) -> {
            words(noise, false, index);
            for (int i = 0; i < HALF; i++) {
                target[at + i] = (word2[i] >>> 6) * 0x1p-26 + ((word2[i] & 63) << 21 | word1[i] >>> 11) * 0x1p-53;
            }
        }, from, into, count);
    }

    /** Triangular numbers on (-1, 1), as {@link Noise#triangular}. */
    public void triangular(Noise noise, long from, double[] into, int count) {
        halves(noise::triangular, (index, target, at) -> {
            words(noise, false, index);
            for (int i = 0; i < HALF; i++) {
                target[at + i] = word1[i] * 0x1p-32 + word2[i] * 0x1p-32 + 0x1p-32;
            }
        }, from, into, count);
    }

    /** U-shaped numbers on (-1, 1), as {@link Noise#uShaped}. */
    public void uShaped(Noise noise, long from, double[] into, int count) {
        halves(noise::uShaped, (index, target, at) -> {
            words(noise, false, index);
            for (int i = 0; i < HALF; i++) {
                float g = (2 * (word2[i] >>> 9) + 1) * 0x1p-23f - 1f;
                target[at + i] = g * BoxMuller.sineOfQuarterTurns(g * g);
            }
        }, from, into, count);
    }

    /** Numbers of Student's t distribution, as {@link Noise#studentT}. */
    public void studentT(Noise noise, double dof, long from, double[] into, int count) {
        one(index -> noise.studentT(index, dof), from, into, 0, count);
    }

    private static void one(One one, long from, double[] into, int begin, int end) {
        for (int i = begin; i < end; i++) {
            into[i] = one.at(from + i);
        }
    }

    private static void halves(One one, Half half, long from, double[] into, int count) {
        int at = 0;
        for (; at + HALF <= count; at += HALF) {
            half.fill(from + at, into, at);
        }
        one(one, from, into, at, count);
    }

    private void words(Noise noise, boolean gaussian, long counter) {
        noise.hashes(gaussian, counter, hashes);
        for (int i = 0; i < HALF; i++) {
            word1[i] = (int) hashes[i];
        }
        for (int i = 0; i < HALF; i++) {
            word2[i] = (int) (hashes[i] >>> 32);
        }
    }

    private void chunkOfGaussian(Noise noise, long counter, double[] into, int at) {
        words(noise, true, counter);
        for (int i = 0; i < HALF; i++) {
            int v = (word1[i] >>> 1) | 1;
            int e = Integer.numberOfLeadingZeros(v);
            y[i] = 1f - ((v << e) >>> 8) * 0x1p-24f;
            radius[i] = (e - 1) * BoxMuller.LN_4;
        }
        for (int i = 0; i < HALF; i++) {
            radius[i] = (float) Math.sqrt(radius[i] + y[i] * BoxMuller.logarithm(y[i]));
        }
        for (int i = 0; i < HALF; i++) {
            angle[i] = (word2[i] >>> 9) * 0x1p-22f - 1f;
        }
        for (int i = 0; i < HALF; i++) {
            float sign = 1 - 2 * (word1[i] & 1);
            into[at + i] = radius[i] * BoxMuller.cosineOfQuarterTurns(angle[i] * angle[i]) * sign;
        }
        for (int i = 0; i < HALF; i++) {
            into[at + HALF + i] = radius[i] * (angle[i] * BoxMuller.sineOfQuarterTurns(angle[i] * angle[i]));
        }
    }
}
