package org.potline.twin.plant;

import java.util.List;

/**
 * The marks on the test reports of the analyses.
 *
 * @param withoutMark metering points whose test reports carry no CMA or CNAS mark, though an accredited laboratory makes them
 */
public record TestReports(List<String> withoutMark) {
    /** Nothing stated. */
    public static final TestReports NONE = new TestReports(List.of());

    public TestReports {
        withoutMark = List.copyOf(withoutMark);
    }
}
