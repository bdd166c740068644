package org.potline.twin.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.potline.twin.yaml.YamlMap;

/** Reads the sections about laboratory, people, documents and data of a plant file. */
final class OrganisationSection {
    private static final int MOST_SAMPLES = 3000;
    private static final int MOST_REPLICATES = 20;
    private static final List<String> STAGES = List.of("uSampling", "uPreparation", "uAnalysis");
    private static final double LONGEST_YEARS = 100;
    private static final double LARGEST_T = 1e9;
    /** Before it no emission was reported. */
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2200;

    private final Reading reading;
    private final MeterSection meters;

    OrganisationSection(Reading reading, MeterSection meters) {
        this.reading = reading;
        this.meters = meters;
    }

    /** A plant that has no laboratory yet is one as well. */
    Laboratory laboratory(YamlMap root) {
        if (!root.hasValue("laboratory")) {
            return new Laboratory(List.of(), List.of());
        }
        YamlMap map = root.map("laboratory");
        List<LaboratoryInstrument> instruments = map.listOrEmpty("instruments", new LaboratorySection(reading, meters)::instrument);
        List<Analysis> analyses = map.listOrEmpty("analyses", this::analysis);
        return map.make(() -> new Laboratory(instruments, analyses));
    }

    private Analysis analysis(YamlMap map) {
        String stream = reading.ids.refer(Ids.Kind.STREAM, map, "stream");
        Measurand measures = map.choice("measures", Measurand.class);
        String point = reading.ids.refer(Ids.Kind.POINT, map, "point");
        int samples = reading.whole(map, "samplesPerMonth", 1, MOST_SAMPLES);
        boolean own = map.truth("ownLaboratory");
        boolean accredited = map.truth("accredited");
        Supplier<ResultScatter> scatter = scatter(map);
        double uBiasRel = reading.quantity(map, "uBiasRelative", "%", 0, 100);
        String standard = map.textOrNone("standard");
        return reading.placed(map.make(
                () -> new Analysis(stream, measures, point, samples, own, accredited, scatter.get(), uBiasRel, standard)), map);
    }

    /** How results scatter: one figure, or one for each stage a sample goes through, never both. */
    private Supplier<ResultScatter> scatter(YamlMap map) {
        if (STAGES.stream().noneMatch(map::has)) {
            double uRel = reading.quantity(map, "uRelative", "%", 0, 100);
            return () -> new ResultScatter.Whole(uRel);
        }
        if (map.has("uRelative")) {
            map.refuseAt("uRelative", PlantReader.BUNDLE, "scatter-twice", Map.of("stages", String.join(", ", STAGES)));
        }
        double[] u = STAGES.stream().mapToDouble(stage -> reading.quantity(map, stage, "%", 0, 100)).toArray();
        int replicates = map.optional("replicates", value -> reading.whole(value, "replicates", 1, MOST_REPLICATES)).orElse(1);
        return () -> new ResultScatter.Stages(u[0], u[1], u[2], replicates);
    }

    Organisation organisation(YamlMap root) {
        List<Person> people = people(root);
        List<ManagementDocument> documents = documents(root);
        List<DataArrangement> data = data(root);
        AccountingPlan plan = new AccountingPlanSection(reading).plan(root);
        return new Organisation(people, documents, data, plan, new ManagementSection(reading, meters).management(root),
                new DrawingSection(reading).drawings(root), new DataHandlingSection(reading).handling(root),
                new InstallationSection(reading).places(root));
    }

    private List<Person> people(YamlMap root) {
        return root.list("people", this::person);
    }

    private Person person(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.PERSON, map, "id");
        var name = map.localText("name");
        var post = map.localText("post");
        Optional<LocalDate> trainedUntil = map.optional("trainedUntil", reading::date);
        Optional<LocalDate> examined = reading.pastDateOrNone(map, "examined");
        String file = map.textOrNone("file");
        List<QualifiedWork> works = Reading.choicesOrNone(map, "works", QualifiedWork.class);
        List<Qualification> qualifications = map.listOrNone("qualifications", this::qualification);
        return map.make(() -> new Person(id, name, post, trainedUntil, examined, file, works, qualifications));
    }

    private Qualification qualification(YamlMap map) {
        QualifiedWork work = map.choice("for", QualifiedWork.class);
        String certificate = map.textOrNone("certificate");
        LocalDate issued = reading.pastDate(map, "issued");
        LocalDate validUntil = reading.date(map, "validUntil");
        reading.refuseBefore(map, "validUntil", validUntil, "issued", issued);
        return map.make(() -> new Qualification(work, certificate, issued, validUntil));
    }

    private List<ManagementDocument> documents(YamlMap root) {
        return root.list("documents", this::document);
    }

    private ManagementDocument document(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.DOCUMENT, map, "id");
        DocumentKind kind = map.choice("kind", DocumentKind.class);
        var name = map.localText("name");
        LocalDate inForce = reading.pastDate(map, "inForce");
        Optional<LocalDate> until = map.optional("until", reading::date);
        until.ifPresent(day -> reading.refuseBefore(map, "until", day, "inForce", inForce));
        String supersedes = map.optional("supersedes", value -> reading.ids.refer(Ids.Kind.DOCUMENT, value)).orElse("");
        return map.make(() -> new ManagementDocument(id, kind, name, inForce, until, supersedes));
    }

    private List<DataArrangement> data(YamlMap root) {
        return root.list("data", this::arrangement);
    }

    private DataArrangement arrangement(YamlMap map) {
        String id = reading.ids.define(Ids.Kind.DATA, map, "id");
        var name = map.localText("name");
        double years = reading.quantity(map, "retention", "years", 0, LONGEST_YEARS);
        var storage = map.localText("storage");
        List<ReadingKind> keeps = Reading.choicesOrNone(map, "keeps", ReadingKind.class);
        return map.make(() -> new DataArrangement(id, name, years, storage, keeps));
    }

    Optional<DeclaredEmission> declared(YamlMap root) {
        return root.optional("declaredEmission", value -> {
            YamlMap map = value.asMap();
            int year = reading.whole(map, "year", EARLIEST_YEAR, LATEST_YEAR);
            if (year <= LATEST_YEAR && year > reading.asOf().getYear()) {
                map.refuseAt("year", PlantReader.BUNDLE, "date-in-future", Map.of("key", "year", "value", year, "asOf", reading.asOf()));
            }
            double totalT = reading.quantity(map, "total", "tCO2e", 0, LARGEST_T);
            OptionalDouble directT = map.optional("direct", direct -> reading.quantity(direct, "direct", "tCO2e", 0, LARGEST_T))
                    .map(OptionalDouble::of).orElse(OptionalDouble.empty());
            if (directT.isPresent() && directT.getAsDouble() > totalT) {
                map.refuseAt("direct", PlantReader.BUNDLE, "direct-over-total", Map.of("value", Bounds.plain(directT.getAsDouble()), "total", Bounds.plain(totalT)));
            }
            return Optional.ofNullable(map.make(() -> new DeclaredEmission(year, totalT, directT)));
        }).flatMap(found -> found);
    }
}
