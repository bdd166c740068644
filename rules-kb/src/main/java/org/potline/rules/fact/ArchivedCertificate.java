package org.potline.rules.fact;

import java.time.LocalDate;

/**
 * The certificate of a verification or calibration done by the day of the check, and whether the archive holds it.
 *
 * @param instrument management number
 * @param date       day of the calibration
 * @param later      how many later ones there are by the day of the check: 0 for the latest
 * @param kept       whether the archive holds its certificate
 */
public record ArchivedCertificate(String instrument, LocalDate date, double later, @Otherwise("true") boolean kept) {
}
