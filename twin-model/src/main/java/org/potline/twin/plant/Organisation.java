package org.potline.twin.plant;

import java.util.List;

/**
 * How a plant runs its metering: who, by which rules, and what is kept.
 *
 * @param people     people
 * @param documents  management documents
 * @param data       data arrangements
 * @param plan       how it says it accounts for its emission
 * @param management posts, archives, self-inspections, reports and what else is managed
 * @param drawings   diagrams that are kept
 * @param handling   how its data were handled
 * @param places     what is known of places where meters could be installed
 */
public record Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data, AccountingPlan plan,
        Management management, List<Drawing> drawings, DataHandling handling, List<InstallationPlace> places) {
    /** A plant of which nothing is said. */
    public static final Organisation NONE = new Organisation(List.of(), List.of(), List.of());

    public Organisation {
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        data = List.copyOf(data);
        drawings = List.copyOf(drawings);
        places = List.copyOf(places);
    }

    /** A plant of whose places nothing is known. */
    public Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data, AccountingPlan plan,
            Management management, List<Drawing> drawings, DataHandling handling) {
        this(people, documents, data, plan, management, drawings, handling, List.of());
    }

    /** A plant of which nothing beyond that is said. */
    public Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data) {
        this(people, documents, data, AccountingPlan.NONE, Management.NONE, List.of(), DataHandling.NONE);
    }

    /** The same, keeping its data otherwise. */
    public Organisation with(List<DataArrangement> others) {
        return new Organisation(people, documents, others, plan, management, drawings, handling, places);
    }
}
