package org.potline.twin.plant;

import java.util.Optional;

/**
 * What the certificate, the nameplate or the design of an instrument says of it, for the technical requirements of the rules. What is
 * not stated is empty.
 *
 * @param resolution     smallest step it shows
 * @param detectionLimit least it can tell from nothing
 * @param error          largest error of indication on its certificate
 * @param repeatability  scatter of repeated results on its certificate
 * @param usual          of what is installed, the usual reading at its place, in the unit of its range
 */
public record Nameplate(Optional<Stated> resolution, Optional<Stated> detectionLimit, Optional<Stated> error,
        Optional<Stated> repeatability, Optional<Stated> usual) {
    /** Nothing is stated. */
    public static final Nameplate NONE =
            new Nameplate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
