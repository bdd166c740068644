package org.potline.twin.plant;

import java.util.List;

/**
 * How a plant runs its metering: who, by which rules, and what is kept.
 *
 * @param people    people
 * @param documents management documents
 * @param data      data arrangements
 * @param handling  how its data were handled
 */
public record Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data,
        DataHandling handling) {
    /** A plant of which nothing is said. */
    public static final Organisation NONE = new Organisation(List.of(), List.of(), List.of(), DataHandling.NONE);

    public Organisation {
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        data = List.copyOf(data);
    }
}
