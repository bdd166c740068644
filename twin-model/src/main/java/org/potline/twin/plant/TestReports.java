package org.potline.twin.plant;

import java.util.List;

/**
 * What stands behind the test reports of the analyses.
 *
 * @param conformity  document that shows the own laboratory to meet GB/T 27025, by id; empty where there is none
 * @param withoutMark metering points whose test reports carry no CMA or CNAS mark, though an accredited laboratory makes them
 */
public record TestReports(String conformity, List<String> withoutMark) {
    /** Nothing stated. */
    public static final TestReports NONE = new TestReports("", List.of());

    public TestReports {
        withoutMark = List.copyOf(withoutMark);
    }
}
