package org.potline.twin.flow.alumina;

import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;

/**
 * A property of what is bought by the shipment and used the more of, the less of the property it has: carbon and heat of a coal, CaCO3 of
 * a limestone. Over a step of several shipments its mean is that by what is used, the harmonic one.
 */
final class Grade {
    private final Factors reciprocal;

    /** @param daily the property of what each day of a year lives on, more than 0 */
    Grade(double[] daily, YearSteps steps) {
        var reciprocals = new double[daily.length];
        for (int day = 0; day < daily.length; day++) {
            reciprocals[day] = 1 / daily[day];
        }
        reciprocal = Factors.of(reciprocals, steps);
    }

    double at(Step step) {
        return 1 / reciprocal.at(step);
    }
}
