package org.potline.twin.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.potline.twin.plant.Measurand;
import org.potline.twin.time.YearHours;

/** The truth of one plant's year. Made by {@link Simulation}; never changed. */
public final class TrueFlows {
    private record Key(String stream, Measurand measures) {
    }

    private final YearHours hours;
    private final Map<Key, Series> series = new LinkedHashMap<>();
    private final List<AnodeEffect> anodeEffects;
    private final List<TrueEmission> emissions;
    private final Book book;

    TrueFlows(YearHours hours, List<Series> series, List<AnodeEffect> anodeEffects, List<TrueEmission> emissions, Book book) {
        this.hours = hours;
        this.book = book;
        series.forEach(one -> this.series.put(new Key(one.stream(), one.measures()), one));
        this.anodeEffects = List.copyOf(anodeEffects);
        this.emissions = List.copyOf(emissions);
    }

    public YearHours hours() {
        return hours;
    }

    public boolean has(String stream, Measurand measures) {
        return series.containsKey(new Key(stream, measures));
    }

    /** The truth of that quantity of that stream. */
    public Series series(String stream, Measurand measures) {
        Series found = series.get(new Key(stream, measures));
        if (found == null) {
            throw new NoSuchElementException("No process of this plant makes (%s) of stream (%s).".formatted(measures, stream));
        }
        return found;
    }

    /** All series, in the order of the plant's processes. */
    public Collection<Series> all() {
        return Collections.unmodifiableCollection(series.values());
    }

    /** By anode effect: of pots in order, then of time. */
    public List<AnodeEffect> anodeEffects() {
        return anodeEffects;
    }

    public List<TrueEmission> emissions() {
        return emissions;
    }

    Book book() {
        return book;
    }
}
