package org.potline.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.twin.metering.YearReadings;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.uncertainty.Estimate;

/**
 * Books a year's readings into the monthly ledger of the reporting entity. Only what the plant's meters and laboratory give: no
 * reading, no row, and the method's default applies. A stream without a meter of its own is booked by subtraction where its
 * parent and all its siblings are metered.
 */
public final class LedgerBooking {
    private static final double PCT = 100;
    private static final double M3_PER_1E4M3 = 1e4;

    private final Plant plant;
    private final ReportingEntity entity;
    private final MeteredStreams metered;
    private final MonthlyRows rows;
    private final EnergyBooking energy;

    private LedgerBooking(Plant plant, YearReadings year) {
        this.plant = plant;
        entity = new ReportingEntity(plant);
        metered = new MeteredStreams(plant, year);
        rows = new MonthlyRows(year.hours(), metered);
        energy = new EnergyBooking(plant, entity, metered, rows);
    }

    /** The ledger, by stream and item, then month. */
    public static Ledger book(Plant plant, YearReadings year) {
        var booking = new LedgerBooking(plant, year);
        booking.lines().forEach(booking::electrolysis);
        booking.emitting(SubstanceKind.FUEL).forEach(booking::fuel);
        booking.emitting(SubstanceKind.CARBONATE).forEach(booking::carbonate);
        new MaterialBooking(plant, booking.entity, booking.metered, booking.rows).book();
        booking.product();
        booking.energy.book();
        return new Ledger(booking.rows.rows(), booking.expected());
    }

    /**
     * What a complete ledger of the plant has: its potlines, its fuels and carbonates, the electricity and the heat that cross its
     * boundary. Carbon materials and the product are not among them: an inventory by emission factors is complete without.
     */
    private List<String> expected() {
        var streams = new ArrayList<String>();
        lines().map(LedgerStreams::of).forEach(streams::add);
        Stream.of(SubstanceKind.FUEL, SubstanceKind.CARBONATE).flatMap(this::emitting).map(stream -> LedgerStreams.of(stream.id()))
                .forEach(streams::add);
        streams.addAll(energy.expected());
        return streams;
    }

    private Stream<SourceStream> reported() {
        return plant.streams().stream().filter(stream -> entity.runs(stream.process()));
    }

    /** The potlines of the reporting entity that have a stream. */
    private Stream<PlantProcess> lines() {
        return entity.run(ProcessKind.ELECTROLYSIS)
                .filter(line -> reported().anyMatch(stream -> stream.process().equals(line.id())));
    }

    /** The streams of a kind of substance whose amount enters the emission: what only helps to check would count it twice. */
    private Stream<SourceStream> emitting(SubstanceKind kind) {
        return reported().filter(stream -> stream.role() == AccountingRole.EMISSION).filter(stream ->
                LedgerVocabulary.kind(LedgerVocabulary.substance(LedgerStreams.of(stream.id()))).equals(Optional.of(kind)));
    }

    private void electrolysis(PlantProcess line) {
        String stream = LedgerStreams.of(line);
        String anodes = line.stream("baked-anode@electrolysis");
        String effects = line.stream("anode-effect@electrolysis");
        rows.item(stream, "liquid-aluminium", month -> produced(line, month));
        metalTerms(stream, line);
        rows.item(stream, "anode-gross", month -> metered.quantity(anodes, Measurand.MASS, month));
        rows.item(stream, "butt-share", month -> ratio(metered.quantity(line.stream("butts@electrolysis"), Measurand.MASS, month),
                metered.quantity(anodes, Measurand.MASS, month)).map(share -> share.times(PCT)));
        rows.item(stream, "anode-sulphur", month -> metered.analysis(anodes, Measurand.SULPHUR, month));
        rows.item(stream, "anode-ash", month -> metered.analysis(anodes, Measurand.ASH, month));
        rows.item(stream, "anode-effect-minutes", month -> ratio(metered.quantity(effects, Measurand.ANODE_EFFECT_MINUTES, month),
                metered.quantity(effects, Measurand.POT_DAYS, month)));
    }

    /**
     * Liquid aluminium produced = tapped + stock at the end of the month − stock at its beginning (CETS-AG-04.01-V01-2024,
     * clause 8, production data; content from general knowledge, C). Without surveys of the pad, and in a month that lacks one
     * of its two, tapped metal stands for it. Two surveys share what is left by one calibration, which cancels in
     * the change as far as the pad is the same. A month of an idle line can come out slightly negative; it is booked
     * so, for the year to come out right.
     */
    private Optional<Estimate> produced(PlantProcess line, int month) {
        Optional<Estimate> before = metered.own(line.stream("metal-pad@electrolysis"), Measurand.STOCK, month - 1);
        Optional<Estimate> after = metered.own(line.stream("metal-pad@electrolysis"), Measurand.STOCK, month);
        return metered.quantity(line.stream("liquid-aluminium@electrolysis"), Measurand.MASS, month)
                .map(tapped -> before.isPresent() && after.isPresent() ? tapped.plus(after.get().minus(before.get())) : tapped);
    }

    /** What the metal produced is made up of, for the report's production data (DQ-9): tapped, and the pad at both ends of the month. */
    private void metalTerms(String stream, PlantProcess line) {
        String pad = line.stream("metal-pad@electrolysis");
        rows.mass(stream, "metal-tapped", line.stream("liquid-aluminium@electrolysis"));
        rows.item(stream, "opening-pad", month -> metered.own(pad, Measurand.STOCK, month - 1));
        rows.item(stream, "closing-pad", month -> metered.own(pad, Measurand.STOCK, month));
    }

    private static Optional<Estimate> ratio(Optional<Estimate> part, Optional<Estimate> whole) {
        return part.flatMap(above -> whole.filter(below -> below.value() > 0).map(above::over));
    }

    private void fuel(SourceStream stream) {
        rows.item(stream.id(), "amount", month -> fuelAmount(stream.id(), month));
        rows.item(stream.id(), "ncv", month -> metered.analysis(stream.id(), Measurand.NCV, month));
        rows.item(stream.id(), "carbon-content", month -> metered.analysis(stream.id(), Measurand.CARBON_CONTENT, month));
        rows.item(stream.id(), "carbon", month -> metered.analysis(stream.id(), Measurand.CARBON, month));
        entity.run(ProcessKind.POWER).filter(power -> power.stream("bituminous@power").equals(stream.id()))
                .forEach(power -> coalYard(stream.id(), power.stream("bituminous@coal-yard")));
    }

    /** The yard of a power plant's coal: what came into it and what it holds, for the carbon balance. */
    private void coalYard(String stream, String yard) {
        rows.mass(stream, "bought", yard);
        rows.stocks(stream, yard);
    }

    /**
     * A carbonate. Which share of it decomposes is no reading: the method's default holds, and a plant by whose route none does (soda
     * of the Bayer process) has no such stream among its emissions.
     */
    private void carbonate(SourceStream stream) {
        String name = LedgerStreams.of(stream.id());
        rows.item(name, "amount", month -> metered.quantity(stream.id(), Measurand.MASS, month));
        rows.item(name, "purity", month -> metered.analysis(stream.id(), Measurand.PURITY, month));
    }

    private Optional<Estimate> fuelAmount(String stream, int month) {
        return metered.quantity(stream, Measurand.MASS, month)
                .or(() -> metered.quantity(stream, Measurand.VOLUME_0C, month).map(m3 -> m3.times(1 / M3_PER_1E4M3)))
                .or(() -> metered.quantity(stream, Measurand.VOLUME_20C, month)
                        .map(m3 -> m3.times(1 / M3_PER_1E4M3 / LedgerVocabulary.VOLUME_20C_PER_0C)));
    }

    /**
     * Unwrought aluminium = liquid metal delivered + ingots, of the casthouse. Nothing is taken off for the scrap it remelted: under CBAM
     * aluminium of scrap is another route of production, whose share is to be told apart by who reports it, and a casthouse that mixes both
     * into one charge has no meter for that. Metal that an entity without a casthouse hands to another's is not booked here: it stands in the
     * ledger as its liquid aluminium.
     *
     * @see "Implementing Regulation (EU) 2025/2547, unwrought aluminium: primary and secondary route (content from general knowledge, C)"
     */
    private void product() {
        List<String> made = entity.run(ProcessKind.CASTING)
                .flatMap(casthouse -> Stream.of("liquid-aluminium@delivered", "ingots@casting").map(casthouse::stream))
                .filter(id -> plant.streams().stream().anyMatch(stream -> stream.id().equals(id))).toList();
        rows.sum("unwrought-aluminium", "amount", made, Measurand.MASS);
    }
}
