package org.potline.twin.plant;

/** Level of metering: 企业, 工序, 设备. */
public enum Level {
    ENTERPRISE, PROCESS, EQUIPMENT
}
