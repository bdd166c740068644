package org.potline.twin.plant;

import java.util.List;

/**
 * How a plant runs its metering: who, by which rules, and what is kept.
 *
 * @param people    people
 * @param documents management documents
 * @param data      data arrangements
 * @param management posts, archives, self-inspections, reports and what else is managed
 */
public record Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data,
        Management management) {
    /** A plant of which nothing is said. */
    public static final Organisation NONE = new Organisation(List.of(), List.of(), List.of());

    /** A plant of whose management no more is said. */
    public Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data) {
        this(people, documents, data, Management.NONE);
    }

    public Organisation {
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        data = List.copyOf(data);
    }
}
