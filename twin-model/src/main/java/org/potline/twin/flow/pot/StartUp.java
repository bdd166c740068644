package org.potline.twin.flow.pot;

/**
 * Current efficiency of a pot in its first months after a start, as a share of what it comes to afterwards: 80/93.55 in the first,
 * 85/93.55 in the second, 90/93.55 in the third month of 30 days, then 1.
 *
 * @see "al.iyunhui.com, internal rule of a smelter: 93.55 % normal; 80/85/90 % in months 1-3 after start-up (B)"
 */
class StartUp {
    private static final double MONTH_H = 720;
    private static final double NORMAL_PCT = 93.55;
    private static final double[] MONTHS_PCT = {80, 85, 90};

    /** Mean share over the hours of a pot's life from one to another. */
    double efficiencyShare(double fromH, double toH) {
        double lost = 0;
        for (int month = 0; month < MONTHS_PCT.length; month++) {
            double begins = Math.max(fromH, month * MONTH_H);
            double ends = Math.min(toH, (month + 1) * MONTH_H);
            lost += Math.max(0, ends - begins) * (1 - MONTHS_PCT[month] / NORMAL_PCT);
        }
        return 1 - lost / (toH - fromH);
    }
}
