package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The emission report of a year and what followed it.
 *
 * @param year        year reported
 * @param submitted   day it was submitted; empty where it was not
 * @param parts       what was handed in
 * @param surrendered day the allowances of that year were surrendered in full; empty where they were not
 */
public record AnnualReport(int year, Optional<LocalDate> submitted, List<Part> parts, Optional<LocalDate> surrendered) {
    /** What is handed in by CETS-AG-04.01-V01-2024: Appendix C, D and E. */
    public enum Part {
        EMISSION_REPORT, DISCLOSURE, AUXILIARY_ITEMS
    }

    public AnnualReport {
        parts = List.copyOf(parts);
    }
}
