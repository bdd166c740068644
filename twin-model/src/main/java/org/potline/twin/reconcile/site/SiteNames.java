package org.potline.twin.reconcile.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** What the quantities, readings and balances of a site are called, in both languages. */
public final class SiteNames {
    private static final Texts TEXTS = Texts.of("balances");

    private final Plant plant;

    public SiteNames(Plant plant) {
        this.plant = plant;
    }

    /** A quantity: the name of its stream, and what of it where that is not plain. */
    public LocalText of(SiteQuantity quantity) {
        if (quantity instanceof SiteQuantity.Amount amount) {
            return amount.id().equals(amount.of()) ? stream(amount.of())
                    : text("quantity-state", Map.of("stream", stream(amount.of()), "measures", text("measures-" + YamlValue.nameOf(amount.what()), Map.of())));
        }
        if (quantity instanceof SiteQuantity.Level level) {
            return text("quantity-" + level.moment().key(), Map.of("stream", stream(level.of())));
        }
        if (quantity instanceof SiteQuantity.Gain gain) {
            return text("quantity-gain", Map.of("stream", stream(gain.of())));
        }
        if (quantity instanceof SiteQuantity.Part part) {
            return text("quantity-part", Map.of("whole", of(part.whole()), "equipment", equipment(part.equipment())));
        }
        var unlisted = (SiteQuantity.Unlisted) quantity;
        return ofProcess("hidden", text("hidden-" + unlisted.what().key(), Map.of()), unlisted.process());
    }

    /** A reading: number and name of its meter. */
    public LocalText of(SiteReading reading) {
        Meter meter = plant.meters().stream().filter(each -> each.no().equals(reading.meter())).findFirst().orElseThrow();
        var name = new LocalText(meter.no() + " " + meter.name().zh(), meter.no() + " " + meter.name().en());
        return reading.whole() instanceof SiteQuantity.Level level ? text("reading-" + level.moment().key(), Map.of("reading", name)) : name;
    }

    /** A balance of the site. */
    public LocalText of(SiteBalance balance) {
        return ofProcess("node", text("node-" + balance.node().key(), Map.of()), balance.process());
    }

    /** A balance between readings: what it is put together of. */
    public LocalText of(CombinedBalance balance, SiteStructure structure) {
        List<LocalText> parts = balance.equations().stream().map(structure::equation).map(equation -> of(equation, structure)).toList();
        return new LocalText(parts.stream().map(LocalText::zh).collect(Collectors.joining(" + ")),
                parts.stream().map(LocalText::en).collect(Collectors.joining(" + ")));
    }

    private LocalText of(SiteEquation equation, SiteStructure structure) {
        return equation.kind() == SiteEquation.Kind.BALANCE ? of(structure.balance(equation.id()))
                : text("equation-" + YamlValue.nameOf(equation.kind()), Map.of("quantity", of(equation.of())));
    }

    /** What is the only one of its kind on the site needs no place. */
    private LocalText ofProcess(String what, LocalText name, String id) {
        PlantProcess process = plant.process(id);
        return plant.processes(process.kind()).count() == 1 ? name : text(what + "-of", Map.of(what, name, "process", process.name()));
    }

    private LocalText stream(String id) {
        return plant.streams().stream().filter(each -> each.id().equals(id)).map(SourceStream::name).findFirst().orElse(LocalText.same(id));
    }

    private LocalText equipment(String id) {
        return plant.processes().stream().flatMap(process -> process.equipment().stream()).filter(piece -> piece.id().equals(id))
                .map(Equipment::name).findFirst().orElse(LocalText.same(id));
    }

    private static LocalText text(String key, Map<String, ?> values) {
        return TEXTS.both(key, values);
    }
}
