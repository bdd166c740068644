package org.potline.twin.plant;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * How one kind of metering record is kept.
 *
 * @param id             id within the plant
 * @param name           which records
 * @param retentionYears how long they are kept [a]
 * @param storage        where they are kept
 * @param keeps          which readings are kept so; none where it keeps no readings of meters or laboratories
 */
public record DataArrangement(String id, LocalText name, double retentionYears, LocalText storage, List<ReadingKind> keeps) {
    public DataArrangement {
        keeps = List.copyOf(keeps);
        if (!(retentionYears >= 0)) {
            throw new IllegalArgumentException("Data arrangement (%s): retentionYears (%s) must not be negative."
                    .formatted(id, retentionYears));
        }
    }

    /** One that keeps no readings of meters: certificates, minutes of reviews. */
    public DataArrangement(String id, LocalText name, double retentionYears, LocalText storage) {
        this(id, name, retentionYears, storage, List.of());
    }
}
