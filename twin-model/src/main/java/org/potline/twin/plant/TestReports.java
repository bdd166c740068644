package org.potline.twin.plant;

import java.util.List;

/**
 * The marks on the test reports of the analyses.
 *
 * @param withMark metering points whose test reports carry the CMA or CNAS mark of the laboratory that made them
 */
public record TestReports(List<String> withMark) {
    /** Nothing stated. */
    public static final TestReports NONE = new TestReports(List.of());

    public TestReports {
        withMark = List.copyOf(withMark);
    }
}
