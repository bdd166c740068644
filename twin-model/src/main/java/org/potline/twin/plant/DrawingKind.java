package org.potline.twin.plant;

/** Diagrams an enterprise keeps: 碳源流流向图, 计量采集点网络图. */
public enum DrawingKind {
    /** Carbon source streams. */ SOURCE_STREAMS,
    /** Network of metering points. */ NETWORK
}
