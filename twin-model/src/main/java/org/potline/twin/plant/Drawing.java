package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A diagram that the enterprise keeps. What a drawing of all shows follows from the plant file: the streams of its process or of the
 * site, or the instruments that were installed by its day.
 *
 * @param id           number of the drawing
 * @param kind         what it is
 * @param process      the process it is of; of a drawing of the site none
 * @param date         day it was drawn or last brought up to date
 * @param showsAll     whether it shows all there was on that day
 * @param shows        otherwise the streams or management numbers it shows, as often as it shows them
 * @param except       of a drawing of all, what it does not show
 * @param also         of a drawing of all, what it shows beside: a stream or an instrument that is no longer there
 * @param statesLevels of a network, whether the level of every point stands in it
 */
public record Drawing(String id, DrawingKind kind, Optional<String> process, LocalDate date, boolean showsAll, List<String> shows,
        List<String> except, List<String> also, boolean statesLevels) {
    public Drawing {
        shows = List.copyOf(shows);
        except = List.copyOf(except);
        also = List.copyOf(also);
    }
}
