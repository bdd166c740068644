package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.potline.rules.fact.Analysis;
import org.potline.rules.fact.Approach;
import org.potline.rules.fact.ByDefault;
import org.potline.rules.fact.Device;
import org.potline.rules.fact.Instrument;
import org.potline.rules.fact.LaboratoryItem;
import org.potline.rules.fact.Piece;
import org.potline.rules.fact.ProcessUnit;
import org.potline.twin.plant.AccountingApproach;
import org.potline.twin.plant.AccountingPlan;
import org.potline.twin.plant.EnergyUse;
import org.potline.twin.plant.Equipment;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerFeed;
import org.potline.twin.yaml.YamlValue;

/** Makes the facts of a plant that clauses on equipping judge by: processes, equipment, laboratory, ways of accounting. */
final class EquippingFacts {
    private final Plant plant;
    private final EnergyTable energy;
    private final FeatureFacts features;
    private final LocalDate day;
    private final List<Object> facts = new ArrayList<>();

    EquippingFacts(Plant plant, EnergyTable energy, FeatureFacts features, LocalDate day) {
        this.plant = plant;
        this.energy = energy;
        this.features = features;
        this.day = day;
    }

    /** All of them, in the order of the plant's file. */
    List<Object> all() {
        for (PlantProcess process : plant.processes()) {
            boolean reporting = reporting(plant, process);
            facts.add(new ProcessUnit(process.id(), YamlValue.nameOf(process.kind()), reporting));
            if (reporting) {
                process.equipment().forEach(equipment -> {
                    addDevices(process, equipment);
                    facts.add(new Piece(equipment.id(), equipment.kind(), equipment.ratedPowerKw() > 0, !equipment.uses().isEmpty()));
                });
            }
        }
        addLaboratory();
        addPlan(plant.organisation().plan());
        return facts;
    }

    static boolean reporting(Plant plant, PlantProcess process) {
        return plant.entities().stream().anyMatch(entity -> entity.id().equals(process.entity()) && entity.reporting());
    }

    private void addDevices(PlantProcess process, Equipment equipment) {
        PowerFeed.of(process, equipment).ifPresent(stream -> addDevice(equipment, stream, equipment.ratedPowerKw()));
        for (EnergyUse use : equipment.uses()) {
            addDevice(equipment, use.stream(), use.rate().value());
        }
    }

    private void addDevice(Equipment equipment, String stream, double rate) {
        energy.carrier(stream.substring(0, stream.indexOf('@')), day).ifPresent(carrier -> facts.add(new Device(
                equipment.id() + "/" + carrier, equipment.id(), stream, carrier, equipment.count() > 1, equipment.count(), rate)));
    }

    private void addLaboratory() {
        plant.laboratory().analyses().forEach(analysis -> facts.add(new Analysis(analysis.point(), analysis.byOwnLaboratory(),
                analysis.accredited(), analysis.stream().substring(0, analysis.stream().indexOf('@')) + "/"
                + YamlValue.nameOf(analysis.measures()), analysis.standard())));
        plant.laboratory().instruments().forEach(instrument -> facts.addAll(LedgerCard.of(instrument,
                plant.points().stream().filter(point -> instrument.points().contains(point.id())).toList())));
        plant.laboratory().instruments().stream().filter(instrument -> instrument.status() != MeterStatus.STOPPED).forEach(instrument -> {
            facts.add(new LaboratoryItem(instrument.no(), instrument.kind()));
            facts.add(new Instrument(instrument.no(), instrument.installed()));
            instrument.calibrations().forEach(calibration -> facts.add(MeterFacts.certificate(instrument.no(), calibration)));
            facts.addAll(features.of(instrument));
        });
    }

    /** A plant that names no approach has one fact that says so: that is a finding, not silence. */
    private void addPlan(AccountingPlan plan) {
        plan.approaches().forEach(approach -> {
            String name = YamlValue.nameOf(approach.approach());
            String method = approach.approach() == AccountingApproach.EMISSION_FACTOR ? "calculation" : name;
            if (approach.streams().isEmpty()) {
                facts.add(new Approach(name, method, ""));
            }
            approach.streams().forEach(stream -> facts.add(new Approach(name + "/" + stream, method, stream)));
        });
        if (plan.approaches().isEmpty()) {
            facts.add(new Approach(plant.id(), "", ""));
        }
        plan.defaults().forEach(each -> facts.add(new ByDefault(each.stream(), each.measures())));
    }
}
