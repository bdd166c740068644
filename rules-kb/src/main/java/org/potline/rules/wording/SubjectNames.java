package org.potline.rules.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.potline.rules.fact.Approach;
import org.potline.rules.fact.Datum;
import org.potline.rules.fact.Device;
import org.potline.rules.fact.EnergyGroup;
import org.potline.rules.fact.EnergyNeed;
import org.potline.rules.fact.Feature;
import org.potline.rules.fact.Link;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.Settlement;
import org.potline.rules.language.RuleTexts;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Management;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** Names of what verdicts are on: the plant's own things by the names its file gives them, what is derived from them by what it is of. */
final class SubjectNames {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private final Map<String, LocalText> names = new HashMap<>();

    SubjectNames(Plant plant, List<Object> facts) {
        plant.data().forEach(data -> names.put(data.id(), data.name()));
        plant.processes().forEach(process -> {
            names.put(process.id(), process.name());
            process.equipment().forEach(equipment -> names.put(equipment.id(), equipment.name()));
        });
        plant.streams().forEach(stream -> names.put(stream.id(), stream.name()));
        plant.points().forEach(point -> names.put(point.id(), point.name()));
        plant.laboratory().instruments().forEach(instrument -> names.put(instrument.no(), instrument.name()));
        plant.meters().forEach(meter -> names.put(meter.no(), meter.name()));
        nameOrganisation(plant);
        names.put(plant.id(), plant.name());
        facts.forEach(this::add);
    }

    private void nameOrganisation(Plant plant) {
        plant.people().forEach(person -> names.put(person.id(), person.name()));
        plant.documents().forEach(document -> names.put(document.id(), document.name()));
        Management management = plant.organisation().management();
        management.posts().forEach(post -> names.put(post.id(), post.name()));
        management.standards().forEach(standard -> names.put(standard.id(), standard.name()));
        management.inspections().forEach(inspection -> {
            names.put(inspection.id(), inspection.name());
            inspection.findings().forEach(found -> names.put(found.id(), found.name()));
        });
        management.boundary().systems().forEach(entry -> names.putIfAbsent(entry.id(), entry.name()));
    }

    /** Names by id. */
    Map<String, LocalText> all() {
        return names;
    }

    private void add(Object fact) {
        if (fact instanceof Need need) {
            names.put(need.id(), say("need-name", Map.of("stream", of(need.stream()), "level", level(need.level()),
                    "item", say("item." + YamlValue.nameOf(need.item()), Map.of()))));
        } else if (fact instanceof RateGroup group) {
            names.put(group.id(), say(group.process().isEmpty() ? "group-enterprise-name" : "group-process-name",
                    Map.of("process", of(group.process()), "item", say("item." + YamlValue.nameOf(group.item()), Map.of()),
                            "method", say("method." + group.method(), Map.of()))));
        } else if (fact instanceof Feature feature) {
            int slash = feature.id().indexOf('/');
            part(feature.id(), feature.id().substring(0, slash), say("feature." + feature.id().substring(slash + 1), Map.of()));
        } else if (fact instanceof Datum datum) {
            part(datum.id(), datum.stream(), Wording.alternatives(datum.what(), "measurand."));
        } else if (fact instanceof Member member && member.id().contains("/")) {
            part(member.id(), member.id().substring(0, member.id().indexOf('/')), say("chain-name", Map.of("name", of(member.head()))));
        } else if (fact instanceof Link link && link.head()) {
            names.put(link.chain(), say("chain-name", Map.of("name", of(link.instrument()))));
        } else if (fact instanceof Settlement settlement) {
            names.put(settlement.id(), say("settlement-name", Map.of("name", of(settlement.meter()))));
        } else {
            addEnergyOrApproach(fact);
        }
    }

    private void addEnergyOrApproach(Object fact) {
        if (fact instanceof EnergyGroup group) {
            names.put(group.id(), say("energy-name", Map.of("carrier", carrier(group.carrier()), "tier", say("tier." + group.tier(), Map.of()))));
        } else if (fact instanceof EnergyNeed need) {
            names.put(need.id(), of(need.stream()));
        } else if (fact instanceof Device device) {
            part(device.id(), device.equipment(), carrier(device.carrier()));
        } else if (fact instanceof Approach approach && !approach.method().isEmpty()) {
            LocalText name = say("approach." + (approach.method().equals("calculation") ? "emission-factor" : approach.method()), Map.of());
            names.put(approach.id(), approach.stream().isEmpty() ? name
                    : say("approach-of-name", Map.of("approach", name, "name", of(approach.stream()))));
        }
    }

    private void part(String id, String whole, LocalText what) {
        names.put(id, say("level-item-name", Map.of("name", of(whole), "what", what)));
    }

    private LocalText of(String id) {
        return names.getOrDefault(id, LocalText.same(id));
    }

    private static LocalText level(Level level) {
        return say("level." + YamlValue.nameOf(level), Map.of());
    }

    private static LocalText carrier(String carrier) {
        String key = "carrier." + carrier;
        return TEXTS.keys(Language.EN).contains(key) ? say(key, Map.of()) : LocalText.same(carrier);
    }

    private static LocalText say(String key, Map<String, ?> holes) {
        return TEXTS.both(key, holes);
    }
}
