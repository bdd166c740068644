package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.Archived;
import org.potline.rules.fact.ArchivedCertificate;
import org.potline.rules.fact.Certificate;
import org.potline.rules.fact.Document;
import org.potline.rules.fact.Holder;
import org.potline.rules.fact.Inspected;
import org.potline.rules.fact.Instrument;
import org.potline.rules.fact.Label;
import org.potline.rules.fact.Person;
import org.potline.rules.fact.Post;
import org.potline.rules.fact.Proof;
import org.potline.rules.fact.Repair;
import org.potline.rules.fact.Responsible;
import org.potline.rules.fact.SelfInspection;
import org.potline.rules.fact.Shortcoming;
import org.potline.rules.fact.Standard;
import org.potline.rules.fact.Treatment;
import org.potline.rules.fact.Work;
import org.potline.twin.plant.Archives;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.CalibrationResult;
import org.potline.twin.plant.Management;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.ManagementDocument;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPost;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ReferenceStandard;
import org.potline.twin.yaml.YamlValue;

/** Makes the facts of how a plant manages its metering: documents, posts, people, archives, labels, self-inspections. */
public final class ManagementFacts {
    /** No end is known, or nothing was done. */
    public static final LocalDate NEVER = LocalDate.of(2999, 12, 31);
    /** No beginning is known. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Plant plant;
    private final Management management;
    private final LocalDate day;
    private final Map<String, List<Archives.Entry>> archives;
    private final List<Object> facts = new ArrayList<>();

    ManagementFacts(Plant plant, LocalDate day) {
        this.plant = plant;
        this.management = plant.organisation().management();
        this.day = day;
        archives = management.archives().byInstrument();
    }

    /** All but those of meters. */
    List<Object> all() {
        plant.documents().forEach(document -> facts.add(new Document(document.id(), YamlValue.nameOf(document.kind()), document.inForce(),
                until(document))));
        addPosts();
        plant.people().forEach(this::addPerson);
        addUnlisted();
        if (management.repairs().isEmpty()) {
            facts.add(new Repair("", ALWAYS));   // who states no repair may have made some: every archive is looked at
        }
        management.repairs().forEach(repair -> facts.add(new Repair(repair.instrument(), repair.date())));
        addInstruments();
        management.inspections().forEach(this::addInspection);
        facts.addAll(new ComplianceFacts(plant, day).all());
        return facts;
    }

    /** Its own end, or the day before what supersedes it comes into force, whichever is earlier. */
    private LocalDate until(ManagementDocument document) {
        LocalDate own = document.until().orElse(NEVER);
        return plant.documents().stream().filter(other -> other.supersedes().equals(document.id()))
                .map(other -> other.inForce().minusDays(1)).filter(end -> end.isBefore(own)).min(LocalDate::compareTo).orElse(own);
    }

    private void addPosts() {
        management.posts().forEach(post -> {
            facts.add(new Post(post.id(), post.duties()));
            post.holders().stream().distinct().forEach(person -> facts.add(new Holder(post.id(), person)));
        });
        if (management.posts().isEmpty()) {
            facts.add(new Post("posts", ""));   // who states no post has laid no duties down: that is a finding, not silence
        }
        facts.add(new Responsible(plant.id(), inCharge(MeteringPost.Charge.SITE)));
    }

    /** First holder of a post in charge of that; empty where there is none. */
    private String inCharge(MeteringPost.Charge charge) {
        return management.posts().stream().filter(post -> post.inCharge().contains(charge)).flatMap(post -> post.holders().stream())
                .findFirst().orElse("");
    }

    private void addPerson(org.potline.twin.plant.Person person) {
        facts.add(new Person(person.id(), person.file(), true));
        person.trainedUntil().ifPresent(until -> facts.add(new Proof(person.id(), "training", ALWAYS, until)));
        person.examined().ifPresent(passed -> facts.add(new Proof(person.id(), "examination", passed, NEVER)));
        person.works().forEach(work -> facts.add(new Work(person.id(), YamlValue.nameOf(work))));
        person.qualifications().forEach(held -> facts.add(new Proof(person.id(), YamlValue.nameOf(held.work()), held.issued(),
                held.validUntil())));
    }

    /** Who holds a post, keeps a standard or confirms data and is not listed; and where nobody is listed at all, one for all of them. */
    private void addUnlisted() {
        Set<String> listed = plant.people().stream().map(org.potline.twin.plant.Person::id).collect(Collectors.toSet());
        Stream.of(management.posts().stream().flatMap(post -> post.holders().stream()),
                management.standards().stream().map(ReferenceStandard::keeper).filter(keeper -> !keeper.isEmpty()),
                plant.organisation().handling().reviewers().stream().map(DataHandling.Reviewer::person))
                .flatMap(Function.identity()).distinct().filter(id -> !listed.contains(id)).forEach(id -> facts.add(new Person(id, "", false)));
        if (listed.isEmpty()) {
            facts.add(new Person("people", "", false));
        }
    }

    /** Those of meters. What was stopped is in nobody's charge, needs no label, and its archive is not looked at. */
    List<Object> ofMeters() {
        plant.meters().stream().filter(meter -> meter.status() != MeterStatus.STOPPED).forEach(meter -> {
            facts.add(new Responsible(meter.no(), meter.keeper()));
            facts.add(new Label(meter.no(), meter.label(), meter.labelUntil().orElse(NEVER)));
            addArchive(meter.no(), meter.calibrations());
        });
        return facts;
    }

    private void addInstruments() {
        String laboratory = inCharge(MeteringPost.Charge.LABORATORY);
        plant.laboratory().instruments().stream().filter(item -> item.status() != MeterStatus.STOPPED).forEach(item -> {
            facts.add(new Responsible(item.no(), item.keeper().isEmpty() ? laboratory : item.keeper()));
            facts.add(new Label(item.no(), item.label(), item.labelUntil().orElse(NEVER)));
            addArchive(item.no(), item.calibrations());
        });
        management.standards().forEach(standard -> {
            facts.add(new Standard(standard.id(), standard.chart()));
            facts.add(new Responsible(standard.id(), standard.keeper()));
            facts.add(new Instrument(standard.id(), standard.installed()));
            standard.calibrations().forEach(done -> facts.add(new Certificate(standard.id(), done.date(), done.validUntil(),
                    done.result() == CalibrationResult.PASSED)));
            addArchive(standard.id(), standard.calibrations());
        });
        management.overdue().forEach(treated -> facts.add(new Treatment(treated.instrument(), treated.from(), treated.to())));
    }

    private void addArchive(String no, List<Calibration> calibrations) {
        List<Archives.Entry> entries = archives.getOrDefault(no, List.of());
        entries.stream().flatMap(entry -> entry.holds().stream()).distinct().forEach(document -> facts.add(new Archived(no, YamlValue.nameOf(document))));
        List<LocalDate> done = calibrations.stream().map(Calibration::date).filter(date -> !date.isAfter(day)).sorted().toList();
        boolean any = false;
        for (int i = 0; i < done.size(); i++) {
            LocalDate date = done.get(i);
            boolean kept = entries.stream().anyMatch(entry -> entry.holdsCertificate(date));
            facts.add(new ArchivedCertificate(no, date, done.size() - 1 - i, kept));
            any |= kept;
        }
        if (any) {
            facts.add(new Archived(no, "certificates"));
        }
        for (int i = 1; i < calibrations.size(); i++) {
            if (calibrations.get(i - 1).result() == CalibrationResult.FAILED && calibrations.get(i).result() == CalibrationResult.PASSED) {
                facts.add(new Repair(no, calibrations.get(i).date()));
            }
        }
    }

    private void addInspection(org.potline.twin.plant.SelfInspection inspection) {
        facts.add(new SelfInspection(inspection.id(), inspection.date()));
        inspection.covers().forEach(part -> facts.add(new Inspected(inspection.id(), YamlValue.nameOf(part))));
        inspection.reviews().forEach(review -> facts.add(new Inspected(inspection.id(), YamlValue.nameOf(review))));
        inspection.findings().forEach(found -> facts.add(new Shortcoming(found.id(), found.due(), found.closed().orElse(NEVER))));
    }
}
