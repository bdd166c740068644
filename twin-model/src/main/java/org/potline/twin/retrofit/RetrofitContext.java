package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.Map;
import org.potline.twin.plant.MeterType;

/**
 * What a retrofit is applied with.
 *
 * @param types types of the catalogue, by id
 * @param from  day from which what is bought is in use, unless the retrofit says another one
 */
public record RetrofitContext(Map<String, MeterType> types, LocalDate from) {
    /** From the first day of a year. */
    public static RetrofitContext ofYear(Map<String, MeterType> types, int year) {
        return new RetrofitContext(types, LocalDate.of(year, 1, 1));
    }
}
