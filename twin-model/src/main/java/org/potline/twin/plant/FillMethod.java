package org.potline.twin.plant;

/** How a gap of a series is filled. Each reads further keys of its own, see {@link DataHandling.Fill}. */
public enum FillMethod {
    /** Highest of so many valid hours before it. */
    MAX_OF_PRECEDING,
    /** Mean of two readings. */
    MEAN_OF_TWO,
    /** Mean and so many standard deviations. */
    MEAN_PLUS_DEVIATION,
    /** Default value of the method of accounting. */
    DEFAULT_VALUE,
    /** Reading of a redundant or check meter. */
    REDUNDANT_METER,
    /** What came in, less the change of stock. */
    STOCK_BALANCE,
    /** Mass or energy balance of the process. */
    PROCESS_BALANCE,
    /** Upper value of what was seen at the same load before. */
    SAME_LOAD
}
