package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.ProcessStreams;

/**
 * Draws the balances of a site. Which there are follows from its processes and the vocabulary of their streams ({@link ProcessStreams}): a
 * stream that a plant file leaves out flows all the same and stands here as one that nobody meters. Drawn is only what is conserved as it
 * is metered: mass through stores and mixing, electric energy at a bus whose own loss is neglected, gas through a main without leaks. Where
 * something leaves unseen (what burns in a kiln, the oxygen in dross) there is a term for it. Not drawn is what needs a property nobody
 * states or a product of readings: alumina to metal, hydrate to alumina, AC to DC, coal to electricity, heat of steam on its way.
 */
public final class SiteBalances {
    private static final String ELECTRICITY = "electricity@";
    private static final String GAS = "natural-gas@";
    private static final String GAS_MAIN = "natural-gas@main";

    private final Plant plant;
    private final List<SiteBalance> balances = new ArrayList<>();
    private final List<PlantProcess> lines;

    private SiteBalances(Plant plant) {
        this.plant = plant;
        lines = plant.processes(ProcessKind.ELECTROLYSIS).toList();
    }

    /** The balances of a plant, in the order of {@link SiteNode} within what belongs together. */
    public static List<SiteBalance> of(Plant plant) {
        var drawn = new SiteBalances(plant);
        plant.processes(ProcessKind.UTILITIES).forEach(drawn::services);
        plant.processes(ProcessKind.POWER).forEach(drawn::power);
        plant.processes(ProcessKind.ALUMINA).forEach(drawn::refinery);
        plant.processes(ProcessKind.ANODE).forEach(drawn::coke);
        plant.processes(ProcessKind.ANODE).forEach(drawn::anodes);
        drawn.lines.forEach(drawn::line);
        plant.processes(ProcessKind.CASTING).forEach(drawn::casthouse);
        return List.copyOf(drawn.balances);
    }

    private void services(PlantProcess site) {
        SiteQuantity main = energy("electricity@grid");
        if (knows(site, "electricity@bus")) {
            var given = new ArrayList<>(List.of(main));
            var taken = new ArrayList<>(List.of(energy("electricity@bus"), energy("electricity@export")));
            if (knows(site, "electricity@solar")) {
                given.add(energy("electricity@solar"));
            }
            plant.processes(ProcessKind.POWER).forEach(power -> {
                given.add(energy(power.stream("electricity@generation")));
                taken.add(energy(power.stream("electricity@auxiliaries")));
            });
            draw(SiteNode.BUS, site, given, taken);
            main = energy("electricity@bus");
        }
        draw(SiteNode.FEEDERS, site, List.of(main), takers(site));
        if (knows(site, GAS_MAIN)) {
            List<SiteQuantity> branches = plant.processes().stream().flatMap(process -> known(process).keySet().stream())
                    .filter(id -> id.startsWith(GAS) && !id.equals(GAS_MAIN)).<SiteQuantity>map(id -> new SiteQuantity.Amount(id, Measurand.VOLUME_20C))
                    .toList();
            draw(SiteNode.GAS_MAIN, site, List.of(new SiteQuantity.Amount(GAS_MAIN, Measurand.VOLUME_20C)), branches);
        }
    }

    /** All who take from the bus: every process but the power plant, whose auxiliaries are its own, and of the services those of the site. */
    private List<SiteQuantity> takers(PlantProcess services) {
        var takers = new ArrayList<SiteQuantity>();
        for (PlantProcess process : plant.processes()) {
            if (process.kind() != ProcessKind.POWER && process != services) {
                known(process).keySet().stream().filter(id -> id.startsWith(ELECTRICITY)).forEach(id -> takers.add(energy(id)));
            }
        }
        takers.add(energy("electricity@site"));
        return takers;
    }

    private void power(PlantProcess power) {
        store(SiteNode.COAL_YARD, power, "bituminous@coal-yard", "bituminous@power");
        plant.process(ProcessKind.ALUMINA).ifPresent(refinery -> draw(SiteNode.STEAM_LINE, power,
                List.of(mass(power, "steam@power")), List.of(mass(refinery, "steam@alumina"))));
    }

    private void refinery(PlantProcess refinery) {
        plant.process(ProcessKind.MINING).ifPresent(mine -> draw(SiteNode.BAUXITE_RECEIPT, refinery,
                List.of(mass(mine, "bauxite@mine"), unlisted(Hidden.BAUXITE_BOUGHT, refinery)), List.of(mass(refinery, "bauxite@yard"))));
        store(SiteNode.BAUXITE_YARD, refinery, "bauxite@yard", "bauxite@alumina");
        draw(SiteNode.HYDRATE_STORE, refinery, List.of(mass(refinery, "hydrate@alumina")),
                List.of(unlisted(Hidden.HYDRATE_CALCINED, refinery)), gain(refinery, "hydrate@alumina"));
        var drawn = new ArrayList<>(List.of(mass(refinery, "alumina@sold")));
        lines.forEach(line -> drawn.add(mass(line, "alumina@electrolysis")));
        draw(SiteNode.ALUMINA_SILOS, refinery, List.of(mass(refinery, "alumina@calcination"), mass(refinery, "alumina@bought")), drawn,
                gain(refinery, "alumina@silo"));
    }

    private void coke(PlantProcess anodes) {
        SiteQuantity calcined = mass(anodes, "calcined-coke@calcining");
        SiteQuantity cokeUsed = unlisted(Hidden.CALCINED_COKE_USED, anodes);
        SiteQuantity buttsUsed = unlisted(Hidden.BUTTS_USED, anodes);
        store(SiteNode.COKE_STORE, anodes, "green-coke@bought", "green-coke@calcining");
        draw(SiteNode.COKE_KILN, anodes, List.of(mass(anodes, "green-coke@calcining")),
                List.of(calcined, unlisted(Hidden.CALCINING_LOSS, anodes)));
        draw(SiteNode.COKE_SILOS, anodes, List.of(calcined), List.of(cokeUsed), gain(anodes, "calcined-coke@calcining"));
        store(SiteNode.PITCH_TANKS, anodes, "pitch@bought", "pitch@paste");
        draw(SiteNode.BUTT_STORE, anodes, List.of(mass(anodes, "butts@store")), List.of(buttsUsed), gain(anodes, "butts@store"));
        draw(SiteNode.PASTE_PLANT, anodes, List.of(cokeUsed, mass(anodes, "pitch@paste"), buttsUsed),
                List.of(mass(anodes, "green-anode@paste")));
    }

    private void anodes(PlantProcess anodes) {
        SiteQuantity baked = mass(anodes, "baked-anode@baking");
        draw(SiteNode.BAKING, anodes, List.of(mass(anodes, "green-anode@paste")),
                List.of(baked, mass(anodes, "tar@baking"), unlisted(Hidden.BAKING_LOSS, anodes)), gain(anodes, "green-anode@baking"));
        var taken = new ArrayList<>(List.of(mass(anodes, "baked-anode@sold")));
        lines.forEach(line -> taken.add(mass(line, "baked-anode@yard")));
        draw(SiteNode.ANODE_STORE, anodes, List.of(baked, mass(anodes, "baked-anode@bought")), taken, gain(anodes, "baked-anode@store"));
        if (!lines.isEmpty()) {
            draw(SiteNode.BUTT_RETURN, anodes, lines.stream().map(line -> mass(line, "butts@electrolysis")).toList(),
                    List.of(mass(anodes, "butts@store")));
        }
    }

    private void line(PlantProcess line) {
        store(SiteNode.ANODE_YARD, line, "baked-anode@yard", "baked-anode@electrolysis");
        draw(SiteNode.POTS, line, List.of(unlisted(Hidden.METAL_PRODUCED, line)), List.of(mass(line, "liquid-aluminium@electrolysis")),
                gain(line, "metal-pad@electrolysis"));
    }

    /** The metal of the ladles and the scrap; without a potline on the site nobody says where its metal comes from. */
    private void casthouse(PlantProcess casthouse) {
        if (lines.isEmpty()) {
            return;
        }
        var in = new ArrayList<>(lines.stream().map(line -> mass(line, "liquid-aluminium@electrolysis")).toList());
        if (knows(casthouse, "scrap@casting")) {
            in.add(mass(casthouse, "scrap@casting"));
        }
        draw(SiteNode.CASTHOUSE, casthouse, in, List.of(mass(casthouse, "liquid-aluminium@delivered"), mass(casthouse, "ingots@casting"),
                mass(casthouse, "dross@casting")), unlisted(Hidden.CASTHOUSE_FURNACES, casthouse));
    }

    /** A store whose stock is kept with the stream that enters it, and that one other stream leaves. */
    private void store(SiteNode node, PlantProcess process, String in, String out) {
        draw(node, process, List.of(mass(process, in)), List.of(mass(process, out)), gain(process, in));
    }

    private void draw(SiteNode node, PlantProcess process, List<SiteQuantity> in, List<SiteQuantity> out, SiteQuantity... gained) {
        balances.add(new SiteBalance(node, process.id(), in, out, List.of(gained)));
    }

    private Map<String, ProcessStreams.Known> known(PlantProcess process) {
        return ProcessStreams.of(process, plant.processes());
    }

    private boolean knows(PlantProcess process, String ofFirst) {
        return known(process).containsKey(process.stream(ofFirst));
    }

    private static SiteQuantity energy(String stream) {
        return new SiteQuantity.Amount(stream, Measurand.ENERGY);
    }

    private static SiteQuantity mass(PlantProcess process, String ofFirst) {
        return new SiteQuantity.Amount(process.stream(ofFirst), Measurand.MASS);
    }

    private static SiteQuantity gain(PlantProcess process, String ofFirst) {
        return new SiteQuantity.Gain(process.stream(ofFirst));
    }

    private static SiteQuantity unlisted(Hidden what, PlantProcess process) {
        return new SiteQuantity.Unlisted(what, process.id());
    }
}
