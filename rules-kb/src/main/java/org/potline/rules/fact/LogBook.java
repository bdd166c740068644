package org.potline.rules.fact;

/**
 * What the logs of all systems that hold records have of one kind of event in the year that ends with the plant file's own day, against
 * what is registered of it. There is one of interruptions and one of changes of acquisition.
 *
 * @param id         {@code dataHandling.gaps} or {@code dataHandling.acquisitionChanges}: the list in which they are registered
 * @param known      whether every system's log says how many there were
 * @param logged     how many the logs have
 * @param registered how many are registered
 */
public record LogBook(String id, @Otherwise("true") boolean known, @Otherwise("0") double logged, @Otherwise("0") double registered) {
}
