package org.potline.report.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.LegalEntity;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.text.Language;

/**
 * All diagrams of a plant: carbon source streams of the site and of each key process, then the network of metering points of the site
 * and of each process. Each thing has one place: the drawings of the processes together have every end of a stream and every metering
 * point once, and so has the drawing of the site what is of enterprise level or crosses between processes.
 */
public final class Diagrams {
    /** File of the source streams of the site. */
    public static final String SOURCE_STREAMS = "source-streams.svg";
    /** File of the network of the site. */
    public static final String NETWORK = "network.svg";

    private Diagrams() {
    }

    /**
     * The diagrams in one language.
     *
     * @param plant    the plant
     * @param subjects subjects of findings; those that are needs without a metering point are drawn as missing
     */
    public static List<Diagram> of(Plant plant, Collection<String> subjects, Language language) {
        var diagrams = new ArrayList<Diagram>();
        diagrams.add(SourceStreamDiagram.ofSite(plant, language));
        plant.processes().stream().filter(process -> isKey(plant, process))
                .forEach(process -> diagrams.add(SourceStreamDiagram.of(plant, process, language)));
        diagrams.addAll(networks(plant, subjects, language));
        return diagrams;
    }

    /** Of them the networks alone: that of the site first. */
    public static List<Diagram> networks(Plant plant, Collection<String> subjects, Language language) {
        var diagrams = new ArrayList<Diagram>();
        List<MissingPoint> missing = MissingPoint.of(subjects, plant);
        diagrams.add(NetworkDiagram.ofSite(plant, missing, language));
        plant.processes().stream().filter(process -> NetworkDiagram.has(plant, process, missing))
                .forEach(process -> diagrams.add(NetworkDiagram.of(plant, process, missing, language)));
        return diagrams;
    }

    /** The diagrams in every language; see {@link #of}. */
    public static Map<Language, List<Diagram>> inAll(Plant plant, Collection<String> subjects) {
        var all = new EnumMap<Language, List<Diagram>>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, of(plant, subjects, language));
        }
        return all;
    }

    private static boolean isKey(Plant plant, PlantProcess process) {
        return plant.entities().stream().filter(LegalEntity::reporting).anyMatch(entity -> entity.id().equals(process.entity()))
                && plant.streams().stream().anyMatch(stream -> stream.process().equals(process.id()));
    }
}
