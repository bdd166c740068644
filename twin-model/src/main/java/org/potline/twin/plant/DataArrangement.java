package org.potline.twin.plant;

import org.potline.twin.text.LocalText;

/**
 * How one kind of metering record is kept.
 *
 * @param id             id within the plant
 * @param name           which records
 * @param retentionYears how long they are kept [a]
 * @param storage        where they are kept
 */
public record DataArrangement(String id, LocalText name, double retentionYears, LocalText storage) {
    public DataArrangement {
        if (!(retentionYears >= 0)) {
            throw new IllegalArgumentException("Data arrangement (%s): retentionYears (%s) must not be negative."
                    .formatted(id, retentionYears));
        }
    }
}
