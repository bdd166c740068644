package org.potline.twin.random;

import java.nio.charset.StandardCharsets;

/**
 * One named stream of random numbers. Every number is a pure function of the seed, the stream's name and an index, so any of them
 * can be had alone, in any order, on any machine; another stream changes nothing of it.
 *
 * <p>A counter c is hashed with two keys of the stream by the finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable
 * pseudorandom number generators, OOPSLA 2014), with the second key added between its two multiplications.
 */
public final class Noise {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
    private static final long MIX_2 = 0x94d049bb133111ebL;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** Indices that share a chunk: the first half takes the cosine value of a hash, the second the sine value. */
    static final int CHUNK = 1440;
    static final int HALF = CHUNK / 2;
    /** Multiples of the golden number: a product of a loop's counter keeps the loop from being vectorised. */
    private static final long[] STEPS = new long[HALF];

    static {
        for (int i = 0; i < HALF; i++) {
            STEPS[i] = i * GOLDEN;
        }
    }

    private static final double UNIT_53 = 0x1p-53;

    private final long gaussianKey0;
    private final long gaussianKey1;
    private final long uniformKey0;
    private final long uniformKey1;

    private Noise(long seed, long stream) {
        long k = mix(seed + GOLDEN);
        gaussianKey0 = mix(k + (2 * stream + 1) * GOLDEN);
        gaussianKey1 = mix(k + (2 * stream + 2) * GOLDEN);
        uniformKey0 = mix(gaussianKey0 + GOLDEN);
        uniformKey1 = mix(gaussianKey1 + GOLDEN);
    }

    /** The stream of that name. */
    public static Noise of(long seed, String name) {
        return new Noise(seed, streamNumber(name));
    }

    /** Number of a stream: FNV-1a of the name's UTF-8, finished by {@code mix}. */
    static long streamNumber(String name) {
        long hash = FNV_OFFSET;
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** A standard normal number; |z| is at most 6.55. */
    public double gaussian(long index) {
        long chunk = Math.floorDiv(index, CHUNK);
        int rest = (int) Math.floorMod(index, (long) CHUNK);
        boolean sine = rest >= HALF;
        long word = hash(gaussianKey0, gaussianKey1, chunk * HALF + (sine ? rest - HALF : rest));
        return sine ? BoxMuller.sine((int) word, (int) (word >>> 32)) : BoxMuller.cosine((int) word, (int) (word >>> 32));
    }

    /** A number uniform in [0, 1), of 53 bits. */
    public double uniform(long index) {
        return (hash(uniformKey0, uniformKey1, index) >>> 11) * UNIT_53;
    }

    /** A number of the symmetric triangular distribution on (-1, 1): the sum of two uniform ones, the halves of one hash. */
    public double triangular(long index) {
        long x = hash(uniformKey0, uniformKey1, index);
        return BoxMuller.halves((int) x, (int) (x >>> 32));
    }

    /** A number of the arcsine (U-shaped) distribution on (-1, 1): the sine of an angle any value of which is alike likely. */
    public double uShaped(long index) {
        return BoxMuller.sineOf((int) (hash(uniformKey0, uniformKey1, index) >>> 32));
    }

    /**
     * A number of Student's t distribution of that many degrees of freedom, a fraction of one or infinitely many not among them.
     * <pre>  t = sqrt(ν (U^(−2/ν) − 1)) · cos(2πV)  </pre>
     *
     * @see "R. W. Bailey: Polar generation of random variates with the t-distribution, Math. Comp. 62 (1994) 779"
     */
    public double studentT(long index, double dof) {
        if (!(dof >= 1 && dof < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Degrees of freedom (%s) of a Student's t number are not at least 1 and finite.".formatted(dof));
        }
        double u = ((hash(uniformKey0, uniformKey1, index) >>> 11) + 0.5) * UNIT_53;
        double direction = BoxMuller.sineOf((int) (hash(gaussianKey0, gaussianKey1, index) >>> 32));
        return Math.sqrt(dof * StrictMath.expm1(-2 / dof * StrictMath.log(u))) * direction;
    }

    /** A number whose logarithm is normal about {@code ln(median)} with standard deviation {@code sigma}. */
    public double lognormal(long index, double median, double sigma) {
        return median * StrictMath.exp(sigma * gaussian(index));
    }

    /** A Poisson number of that mean (below 500), by inversion of one uniform number. */
    public int poisson(long index, double mean) {
        if (!(mean >= 0 && mean < 500)) {
            throw new IllegalArgumentException("Mean (%s) of a Poisson number is not within 0..500.".formatted(mean));
        }
        double left = uniform(index);
        double chance = StrictMath.exp(-mean);
        int count = 0;
        while (left >= chance && chance > 0) {
            left -= chance;
            count++;
            chance *= mean / count;
        }
        return count;
    }

    /** Hashes of {@link #HALF} counters from one on, for normal numbers or the others. */
    void hashes(boolean gaussian, long counter, long[] into) {
        long key0 = (gaussian ? gaussianKey0 : uniformKey0) + counter * GOLDEN;
        long key1 = gaussian ? gaussianKey1 : uniformKey1;
        for (int i = 0; i < HALF; i++) {
            long x = key0 + STEPS[i];
            x = (x ^ (x >>> 30)) * MIX_1 + key1;
            x = (x ^ (x >>> 27)) * MIX_2;
            into[i] = x ^ (x >>> 31);
        }
    }

    private static long hash(long key0, long key1, long counter) {
        long x = key0 + counter * GOLDEN;
        x = (x ^ (x >>> 30)) * MIX_1 + key1;
        x = (x ^ (x >>> 27)) * MIX_2;
        return x ^ (x >>> 31);
    }

    private static long mix(long value) {
        long x = (value ^ (value >>> 30)) * MIX_1;
        x = (x ^ (x >>> 27)) * MIX_2;
        return x ^ (x >>> 31);
    }
}
