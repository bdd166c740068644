package org.potline.twin.flow.book;

/**
 * One balance over a span of time: what came in, what went out, and what the stocks gained.
 *
 * @param name   what is balanced
 * @param unit   unit of the amounts
 * @param in     what came in
 * @param out    what went out
 * @param stored what the stocks gained
 */
public record Balance(String name, String unit, double in, double out, double stored) {
    /** What does not close, as a share of what passed. */
    public double relativeError() {
        double passed = Math.max(Math.abs(in), Math.abs(out));
        return passed == 0 ? Math.abs(stored) : Math.abs(in - out - stored) / passed;
    }
}
