package org.potline.rules.fact;

/**
 * That a month has reviews, or lines of a report, but none of a stream that counts: one that is accounted for, or that another month has one of.
 *
 * @param id     stream and month, {@code coal@boilers/2025-03}
 * @param month  month, {@code 2025-03}
 * @param what   what is not there: {@code review} or {@code report-line}
 * @param stream source stream
 */
public record Omission(String id, String month, String what, @Otherwise("") String stream) {
}
