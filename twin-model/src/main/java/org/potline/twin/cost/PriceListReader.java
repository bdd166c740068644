package org.potline.twin.cost;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads a price list: every kind of instrument and every property has a line, every line a source and a confidence. */
final class PriceListReader {
    private static final String BUNDLE = "cost";
    private static final String CNY = "CNY";
    private static final double DEAREST = 1e9;

    private final Problems problems = new Problems();

    PriceList read(Path file, String shown) {
        YamlMap root = StrictYaml.map(file, shown, problems);
        PriceList.Running share = running(root.map("share"), "%");
        Map<String, PriceList.Running> types = rows(root, "meterTypes", "type", map -> running(map, CNY));
        Map<String, PriceList.Instrument> kinds = rows(root, "laboratoryInstruments", "kind", this::instrument);
        Map<String, PriceList.Sample> samples = rows(root, "analyses", "measures", this::sample);
        PriceList.Campaign campaign = campaign(root.map("pfcCampaign"));
        Set<String> known = MeterCatalogue.load().keySet();
        types.keySet().stream().filter(type -> !known.contains(type)).forEach(type -> root.refuseAt("meterTypes", BUNDLE, "line-unknown",
                Map.of("value", type)));
        complete(root, "laboratoryInstruments", kinds.keySet(), LaboratoryInstrument.kinds());
        List<Measurand> properties = Stream.of(Measurand.values()).filter(each -> each.sort() == Measurand.Sort.PROPERTY).toList();
        complete(root, "analyses", samples.keySet(), properties.stream().map(YamlValue::nameOf).toList());
        problems.refuseIfAny();
        var analyses = new LinkedHashMap<Measurand, PriceList.Sample>();
        properties.forEach(each -> analyses.put(each, samples.get(YamlValue.nameOf(each))));
        PriceList list = root.make(() -> new PriceList(share, types, kinds, Collections.unmodifiableMap(analyses), campaign));
        problems.refuseIfAny();
        return list;
    }

    private <T> Map<String, T> rows(YamlMap root, String section, String key, Function<YamlMap, T> read) {
        var rows = new LinkedHashMap<String, T>();
        root.list(section, map -> {
            String of = map.text(key);
            T row = read.apply(map);
            if (row != null && rows.putIfAbsent(of, row) != null) {
                map.refuseAt(key, BUNDLE, "line-twice", Map.of("value", of));
            }
            return row;
        });
        return Collections.unmodifiableMap(rows);
    }

    private static void complete(YamlMap root, String section, Collection<String> has, List<String> all) {
        all.stream().filter(each -> !has.contains(each)).forEach(each -> root.refuseAt(section, BUNDLE, "line-missing", Map.of("value", each)));
        has.stream().filter(each -> !all.contains(each)).forEach(each -> root.refuseAt(section, BUNDLE, "line-unknown", Map.of("value", each)));
    }

    private PriceList.Running running(YamlMap map, String unit) {
        double installation = amount(map, "installation", unit);
        double verification = amount(map, "verification", unit);
        double upkeep = amount(map, "upkeep", unit);
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new PriceList.Running(installation, verification, upkeep, source, confidence));
    }

    private PriceList.Instrument instrument(YamlMap map) {
        double price = amount(map, "price", CNY);
        double verification = amount(map, "verification", CNY);
        double upkeep = amount(map, "upkeep", CNY);
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new PriceList.Instrument(price, verification, upkeep, source, confidence));
    }

    private PriceList.Sample sample(YamlMap map) {
        double own = amount(map, "own", CNY);
        double outside = amount(map, "outside", CNY);
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new PriceList.Sample(own, outside, source, confidence));
    }

    private PriceList.Campaign campaign(YamlMap map) {
        double price = amount(map, "price", CNY);
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new PriceList.Campaign(price, source, confidence));
    }

    private static double amount(YamlMap map, String key, String unit) {
        double amount = map.quantity(key, unit);
        if (!(amount >= 0 && amount <= DEAREST)) {
            map.refuseAt(key, BUNDLE, "price-range", Map.of("key", key, "value", amount));
        }
        return amount;
    }

    private static String confidence(YamlMap map) {
        String confidence = map.text("confidence");
        if (!confidence.isEmpty() && !confidence.matches("[A-D][+-]?")) {
            map.refuseAt("confidence", "plant", "confidence-form", Map.of("value", confidence));
        }
        return confidence;
    }
}
