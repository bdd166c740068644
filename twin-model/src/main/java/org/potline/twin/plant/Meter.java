package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.twin.text.LocalText;

/**
 * A meter as its ledger card (一览表) has it. Texts that the card lacks are empty: that is for the rules to judge, not the reader.
 *
 * @param no           management number, unique
 * @param type         id of its type in the catalogue ({@link MeterType})
 * @param partOf       of a member of measuring chains the meters at their heads, by management number: a transformer of a watt-hour meter or of
 *                     several, a transmitter of a gas meter, an analyser of a CEMS; of others none
 * @param point        metering point it serves; of a member that of its first head
 * @param name         name
 * @param model        model and specification
 * @param accuracy     accuracy class; empty where the card has none
 * @param range        measuring range, {@code 0..200 MW} ({@link MeasuringRange}); empty where the card has none
 * @param manufacturer maker
 * @param serialNo     maker's number
 * @param place        place of installation and use
 * @param label        number on its label
 * @param status       status
 * @param keeper       person in charge, by id; empty where the card has none
 * @param acquisition  how and how often it is read, as the card states it
 * @param intervalMonths interval between calibrations [months]; 0 where the card has none
 * @param installed    day it was installed
 * @param calibrations calibrations, oldest first
 * @param labelUntil   last day its label is valid; empty where the label states none
 * @param nameplate    what its nameplate and the design of its place state
 */
public record Meter(String no, String type, List<String> partOf, String point, LocalText name, String model, Optional<AccuracyClass> accuracy,
        String range, String manufacturer, String serialNo, LocalText place, String label, MeterStatus status, String keeper,
        String acquisition, int intervalMonths, LocalDate installed, List<Calibration> calibrations, Optional<LocalDate> labelUntil,
        Nameplate nameplate) {
    /** Intervals are counted to a millionth, which takes away what binary fractions add. */
    private static final double FINE = 1e6;

    public Meter {
        if (intervalMonths < 0) {
            throw new IllegalArgumentException("Meter (%s): intervalMonths (%d) must not be negative.".formatted(no, intervalMonths));
        }
        if (Set.copyOf(partOf).size() < partOf.size() || partOf.contains(no)) {
            throw new IllegalArgumentException("Meter (%s) is part of (%s): itself, or of one twice.".formatted(no, String.join(", ", partOf)));
        }
        partOf = List.copyOf(partOf);
        calibrations = calibrations.stream().sorted(Comparator.comparing(Calibration::date)).toList();
    }

    /** A card that states nothing beyond what the list of instruments asks for. */
    public Meter(String no, String type, List<String> partOf, String point, LocalText name, String model,
            Optional<AccuracyClass> accuracy, String range, String manufacturer, String serialNo, LocalText place, String label,
            MeterStatus status, String keeper, String acquisition, int intervalMonths, LocalDate installed, List<Calibration> calibrations) {
        this(no, type, partOf, point, name, model, accuracy, range, manufacturer, serialNo, place, label, status, keeper, acquisition,
                intervalMonths, installed, calibrations, Optional.empty(), Nameplate.NONE);
    }

    /** A meter that is no member of another's chain. */
    public Meter(String no, String type, String point, LocalText name, String model, Optional<AccuracyClass> accuracy,
            String range, String manufacturer, String serialNo, LocalText place, String label, MeterStatus status, String keeper,
            String acquisition, int intervalMonths, LocalDate installed, List<Calibration> calibrations) {
        this(no, type, List.of(), point, name, model, accuracy, range, manufacturer, serialNo, place, label, status, keeper,
                acquisition, intervalMonths, installed, calibrations);
    }

    /** Whether it is a member of another meter's chain: then its readings are none of the point. */
    public boolean isMember() {
        return !partOf.isEmpty();
    }

    /** The span of its range in the unit that quantity is booked in, of an amount for an hour; empty where the card does not tell. */
    public OptionalDouble fullScale(Measurand measures) {
        return MeasuringRange.parse(range).map(found -> found.fullScale(measures)).orElse(OptionalDouble.empty());
    }

    /**
     * How many verification scale intervals its range has, n = Max/e (OIML R 76-1, T.3.2.5); empty where the card lacks either.
     * What a card states in decimals is divided as such, so that 60 t / 0.02 t are 3000.
     */
    public OptionalDouble scaleIntervals() {
        return nameplate.of(NameplateItem.SCALE_INTERVAL).filter(e -> e.value() > 0)
                .flatMap(e -> MeasuringRange.parse(range).map(found -> OptionalDouble.of(Math.rint(found.max() / e.value() * FINE) / FINE)))
                .orElse(OptionalDouble.empty());
    }

    /** The span of its range in the range's own unit; empty where the card has none. */
    public OptionalDouble span() {
        return MeasuringRange.parse(range).map(found -> OptionalDouble.of(found.max() - found.min())).orElse(OptionalDouble.empty());
    }

    /** The same card, of another class and another status. */
    public Meter with(Optional<AccuracyClass> otherAccuracy, MeterStatus otherStatus) {
        return new Meter(no, type, partOf, point, name, model, otherAccuracy, range, manufacturer, serialNo, place, label, otherStatus,
                keeper, acquisition, intervalMonths, installed, calibrations, labelUntil, nameplate);
    }

    /** The same card under another number. */
    public Meter numbered(String other) {
        return new Meter(other, type, partOf, point, name, model, accuracy, range, manufacturer, serialNo, place, label, status, keeper,
                acquisition, intervalMonths, installed, calibrations, labelUntil, nameplate);
    }

    /** The same card as a member of these chains alone, at the point of the first of their heads. */
    public Meter inChains(List<String> heads, String other) {
        return new Meter(no, type, heads, other, name, model, accuracy, range, manufacturer, serialNo, place, label, status, keeper,
                acquisition, intervalMonths, installed, calibrations, labelUntil, nameplate);
    }

    /** The same card at a point. */
    Meter at(String other) {
        return new Meter(no, type, partOf, other, name, model, accuracy, range, manufacturer, serialNo, place, label, status, keeper,
                acquisition, intervalMonths, installed, calibrations, labelUntil, nameplate);
    }
}
