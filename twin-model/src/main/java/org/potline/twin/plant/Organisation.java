package org.potline.twin.plant;

import java.util.List;

/**
 * How a plant runs its metering: who, by which rules, and what is kept.
 *
 * @param people     people
 * @param documents  management documents
 * @param data       data arrangements
 * @param management posts, archives, self-inspections, reports and what else is managed
 * @param drawings   diagrams that are kept
 */
public record Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data,
        Management management, List<Drawing> drawings) {
    /** A plant of which nothing is said. */
    public static final Organisation NONE = new Organisation(List.of(), List.of(), List.of());

    public Organisation {
        people = List.copyOf(people);
        documents = List.copyOf(documents);
        data = List.copyOf(data);
        drawings = List.copyOf(drawings);
    }

    /** A plant of whose management no more is said, and that keeps no diagrams. */
    public Organisation(List<Person> people, List<ManagementDocument> documents, List<DataArrangement> data) {
        this(people, documents, data, Management.NONE, List.of());
    }
}
