package org.potline.twin.plant;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.twin.text.LocalText;

/**
 * What is known of a place where meters could be installed: the place of a point, of all points of a stream, or beside a piece of equipment. What
 * is not known limits nothing.
 *
 * @param stream         source stream, by id; of a place told otherwise none
 * @param point          metering point, by id
 * @param equipment      equipment, by id
 * @param magneticFieldMt strongest magnetic field there [mT]
 * @param straightRunD   straight pipe or duct there is, in diameters of it
 * @param shutdown       whether line, pipe or feeder can be shut down to install something
 * @param reason         why it is so; empty where it is not told
 */
public record InstallationPlace(Optional<String> stream, Optional<String> point, Optional<String> equipment, OptionalDouble magneticFieldMt,
        OptionalDouble straightRunD, Optional<Boolean> shutdown, LocalText reason) {
    /** What is known of the places of a point, each figure by the nearest place that states it: the point's own, its equipment's, its stream's. */
    public static List<InstallationPlace> of(Plant plant, MeteringPoint point) {
        return of(plant, point.id(), point.equipment(), point.stream());
    }

    /** The same of a point that the plant may not have yet. */
    public static List<InstallationPlace> of(Plant plant, String point, Optional<String> equipment, String stream) {
        List<InstallationPlace> all = plant.organisation().places();
        return Stream.<Function<InstallationPlace, Boolean>>of(
                place -> place.point().filter(point::equals).isPresent(),
                place -> place.equipment().isPresent() && place.equipment().equals(equipment),
                place -> place.stream().filter(stream::equals).isPresent())
                .flatMap(is -> all.stream().filter(is::apply)).toList();
    }
}
