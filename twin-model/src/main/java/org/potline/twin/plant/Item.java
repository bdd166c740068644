package org.potline.twin.plant;

/** What a metering point serves: activity data, an emission factor, or an organised emission. */
public enum Item {
    ACTIVITY_DATA, EMISSION_FACTOR, ORGANISED_EMISSION
}
