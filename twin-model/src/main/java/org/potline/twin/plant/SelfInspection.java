package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * A self-inspection of the metering.
 *
 * @param id       id within the plant
 * @param name     name
 * @param date     day it was finished
 * @param covers   what it went over
 * @param reviews  how
 * @param findings what it found
 */
public record SelfInspection(String id, LocalText name, LocalDate date, List<Part> covers, List<Review> reviews,
        List<Shortcoming> findings) {
    /** What an inspection can go over: the chapters of an examination of carbon metering. */
    public enum Part {
        MANAGEMENT, PERSONNEL, INSTRUMENTS, DATA, RECTIFICATION
    }

    /** How it is gone over: in the documents, on the site. */
    public enum Review {
        DOCUMENT, ON_SITE
    }

    /**
     * Something it found.
     *
     * @param id     id within the plant
     * @param name   what is to be mended
     * @param due    last day to mend it
     * @param closed day it was mended; empty where it was not
     */
    public record Shortcoming(String id, LocalText name, LocalDate due, Optional<LocalDate> closed) {
    }

    public SelfInspection {
        covers = List.copyOf(covers);
        reviews = List.copyOf(reviews);
        findings = List.copyOf(findings);
    }
}
