package org.potline.batch.store;

import java.util.List;

/**
 * What a run of scenarios was asked for beside what every run is. Paths are absolute.
 *
 * @param years   simulated years
 * @param threads scenarios simulated at a time; the result does not depend on them
 * @param trusted whether proposals outside the project may be read
 * @param plants  the plants, each once
 * @param tasks   the scenarios, in the order asked
 */
public record WhatIfOptions(int years, int threads, boolean trusted, List<PlantFile> plants, List<Task> tasks) {
    public WhatIfOptions {
        plants = List.copyOf(plants);
        tasks = List.copyOf(tasks);
    }

    /**
     * A plant.
     *
     * @param name  name by which tasks call it, unlike any other's
     * @param path  its file
     */
    public record PlantFile(String name, String path) {
    }

    /**
     * A scenario with the plant, the method and the horizon it is asked for.
     *
     * @param path         its file
     * @param shown        that file as it is to stand in errors
     * @param plant        name of its plant
     * @param method       accounting method
     * @param horizonYears years its cost is reckoned over
     */
    public record Task(String path, String shown, String plant, String method, int horizonYears) {
        /** The pair of plant and method it is put beside. */
        public Pair baseline() {
            return new Pair(plant, method);
        }
    }

    /** A plant, by its name, and a method. */
    public record Pair(String plant, String method) {
        /** Id of the baseline. */
        public String id() {
            return plant + "/" + method;
        }
    }

    /** The baselines the scenarios need, each once, in the order of the scenarios. */
    public List<Pair> baselines() {
        return tasks.stream().map(Task::baseline).distinct().toList();
    }

    /** Names of the methods, each once. */
    public List<String> methods() {
        return tasks.stream().map(Task::method).distinct().toList();
    }
}
