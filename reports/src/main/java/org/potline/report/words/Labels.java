package org.potline.report.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.potline.rules.data.LedgerStreams;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/** Names of the sources, items and things of one plant: its own names first, then those of the text bundle, then the id. */
public final class Labels {
    private final Words words;
    private final Map<String, LocalText> names = new LinkedHashMap<>();
    private final Set<String> streams = new HashSet<>();

    public Labels(Plant plant, Words words) {
        this.words = words;
        plant.streams().forEach(stream -> {
            names.putIfAbsent(stream.id(), stream.name());
            names.putIfAbsent(LedgerStreams.of(stream.id()), stream.name());
        });
        streams.addAll(names.keySet());
        plant.meters().forEach(meter -> names.putIfAbsent(meter.no(), meter.name()));
        plant.points().forEach(point -> names.putIfAbsent(point.id(), point.name()));
        plant.data().forEach(arrangement -> names.putIfAbsent(arrangement.id(), arrangement.name()));
        plant.people().forEach(person -> names.putIfAbsent(person.id(), person.name()));
        plant.documents().forEach(document -> names.putIfAbsent(document.id(), document.name()));
        plant.processes().forEach(process -> {
            names.putIfAbsent(process.id(), process.name());
            process.equipment().forEach(equipment -> names.putIfAbsent(equipment.id(), equipment.name()));
        });
        plant.laboratory().instruments().forEach(instrument -> names.putIfAbsent(instrument.no(), instrument.name()));
        plant.entities().forEach(entity -> names.putIfAbsent(entity.id(), entity.name()));
        names.putIfAbsent(plant.id(), plant.name());
    }

    /** Names where no plant is known: those of the text bundle alone. */
    public Labels(Words words) {
        this.words = words;
    }

    /** Name of whatever has that id: a source, an item, a form of a formula, a thing of the plant; the id where it has none. */
    public String any(String id) {
        String item = item(id);
        return item.equals(id) ? source(id) : item;
    }

    /** Name of an emission source: its stream's, not that of a process which happens to have the same id. */
    public String source(String id) {
        int at = id.indexOf('@');
        String substance = "source." + (at < 0 ? id : id.substring(0, at));
        if (streams.contains(id) || !words.has(substance)) {
            return thing(id);
        }
        String place = id.substring(at + 1);
        if (at < 0 || place(place).equals(place)) {
            return words.say(substance) + (at < 0 ? "" : id.substring(at));
        }
        return words.say("source.at", Map.of("source", words.say(substance), "place", place(place)));
    }

    /** Name of a place that carbon goes through; the id where it has none. */
    public String place(String id) {
        String key = "place." + id;
        return words.has(key) ? words.say(key) : thing(id);
    }

    /** Name of a process of the plant, or of the place or potline that a ledger names. */
    public String process(String id) {
        String own = thing(id);
        String place = own.equals(id) ? place(id) : own;
        return place.equals(id) && id.indexOf('@') > 0 ? source(id) : place;
    }

    /** Name of a figure that an emission is reckoned from: a ledger item, or table and row of a method. */
    public String figure(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? item(id) : constant(id);
    }

    /** Name of a constant of a method by its table, with its row where that has several for one source. */
    public String constant(String id) {
        int dot = id.indexOf('.');
        String table = dot < 0 ? id : id.substring(0, dot);
        String key = "constant." + table;
        return words.has(key) ? words.say(key, Map.of("row", dot < 0 ? "" : id.substring(dot + 1))).strip() : id;
    }

    /** Name of a ledger item. */
    public String item(String id) {
        String key = "item." + id;
        return words.has(key) ? words.say(key) : id;
    }

    /** Name of a meter, a point, a stream or any other thing of the plant. */
    public String thing(String id) {
        LocalText name = names.get(id);
        return name == null ? id : name.in(words.language());
    }
}
