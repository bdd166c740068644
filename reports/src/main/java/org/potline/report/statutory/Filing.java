package org.potline.report.statutory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.twin.text.Language;

/** An annual report while it is written: what it is made of, month by month, and which ledger rows some sheet has shown. */
final class Filing {
    static final int MONTHS = 12;

    private final ReportData data;
    private final Phrases phrases;
    private final Optional<DataOrigin> origins;
    private final Labels labels;
    private final List<String> periods;
    private final Map<Key, LedgerRow> rows = new HashMap<>();
    private final Map<String, Inventory> months = new HashMap<>();
    private final Map<String, Map<String, SourceResult>> sources = new HashMap<>();
    private final Set<Item> derived = new HashSet<>();
    private final Set<Item> shown = new HashSet<>();

    private record Key(String period, Item item) {
    }

    /**
     * An item of a stream of the ledger.
     *
     * @param stream the stream
     * @param name   the item
     */
    record Item(String stream, String name) {
        String unit() {
            return LedgerVocabulary.item(LedgerVocabulary.substance(stream), name).orElseThrow().units().get(0);
        }
    }

    Filing(ReportData data, Language language) {
        this.data = data;
        this.phrases = new Phrases(language);
        this.origins = data.plant().map(plant -> new DataOrigin(plant, phrases));
        var words = new Words(language);
        this.labels = data.plant().map(plant -> new Labels(plant, words)).orElseGet(() -> new Labels(words));
        this.periods = LedgerPeriod.months(year());
        data.ledger().rows().forEach(row -> rows.put(new Key(row.period(), new Item(row.stream(), row.item())), row));
        data.ledger().derived().forEach(row -> derived.add(new Item(row.stream(), row.item())));
        data.months().forEach(month -> {
            months.put(month.period(), month);
            var byId = sources.computeIfAbsent(month.period(), first -> new HashMap<>());
            month.sources().forEach(source -> byId.putIfAbsent(source.id(), source));
        });
    }

    ReportData data() {
        return data;
    }

    Phrases phrases() {
        return phrases;
    }

    Labels labels() {
        return labels;
    }

    String year() {
        return data.year().period();
    }

    /** The last day of the year. */
    LocalDate lastDay() {
        return LedgerPeriod.lastDay(year());
    }

    /** The method's inventory of a month, 0 for January; empty where the ledger has no rows of it. */
    Optional<Inventory> month(int month) {
        return Optional.ofNullable(months.get(periods.get(month)));
    }

    /** A source in the inventory of a month. */
    Optional<SourceResult> source(int month, String id) {
        return Optional.ofNullable(sources.getOrDefault(periods.get(month), Map.of()).get(id));
    }

    Ledger ledger() {
        return data.ledger();
    }

    /** Whether the ledger has that item, of the year or of any month. */
    boolean has(Item item) {
        return ofYear(item).isPresent() || IntStream.range(0, MONTHS).anyMatch(month -> ofMonth(item, month).isPresent());
    }

    /** Whether nobody stated that item, or not every month of it, but it follows from other rows. */
    boolean isDerived(Item item) {
        return derived.contains(item);
    }

    /** The value the ledger states of an item for the year as such. */
    OptionalDouble ofYear(Item item) {
        return value(year(), item);
    }

    /** The value the ledger states of an item for a month, 0 for January. */
    OptionalDouble ofMonth(Item item, int month) {
        return value(periods.get(month), item);
    }

    private OptionalDouble value(String period, Item item) {
        LedgerRow row = rows.get(new Key(period, item));
        if (row == null) {
            return OptionalDouble.empty();
        }
        shown.add(item);
        return OptionalDouble.of(row.value());
    }

    /** The meters and analyses of the plant that an item comes from; empty where they are not known. */
    String meters(String stream, String item) {
        return origins.map(origin -> origin.of(stream, item)).orElse("");
    }

    /** Where an item of the ledger comes from: the plant's meters and analyses, as far as they are known. */
    String from(String stream, String item) {
        String meters = meters(stream, item);
        return meters.isEmpty() ? phrases.say(data.plant().isPresent() ? "from-ledger-plant" : "from-ledger", Map.of("ledger", data.ledgerName()))
                : meters;
    }

    /** Whether any sheet so far has asked for that item. */
    boolean isShown(Item item) {
        return shown.contains(item);
    }

    /** Heads of the twelve months, as the reports call them. */
    List<String> monthNames() {
        var words = new Words(phrases.language());
        return IntStream.rangeClosed(1, MONTHS).mapToObj(month -> words.say("month." + month)).toList();
    }
}
