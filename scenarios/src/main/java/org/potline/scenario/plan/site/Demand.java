package org.potline.scenario.plan.site;

import java.util.List;

/**
 * Something a clause asks for: of some groups of points at least so many served.
 *
 * @param clause  the clause, {@code EQ-9}
 * @param subject what it is asked of: a need, a group of a rate
 * @param points  groups of points; a group is served by any one of its points
 * @param least   how many groups
 */
public record Demand(String clause, String subject, List<List<PlanPoint>> points, int least) {
    public Demand {
        points = points.stream().map(List::copyOf).toList();
        if (least < 0 || least > points.size()) {
            throw new IllegalArgumentException("Demand (%s, %s) asks for %d of %d.".formatted(clause, subject, least, points.size()));
        }
    }
}
