package org.potline.twin.flow.pot;

/**
 * A control that feeds in proportion to what is missing, hour by hour.
 * <pre>  m_(k+1) = m_k + d + g·(m* − m_k),   m_n = e + (m_0 − e)·(1 − g)^n with e = m* + d/g  </pre>
 * m what is there; m* what is aimed at; d what is fed too much in an hour whatever is there; g gain [1/h]; n hours.
 *
 * @param gainPerHour g, within (0, 1)
 */
record Control(double gainPerHour) {
    /**
     * What is there after some hours.
     *
     * @param hours      n
     * @param there      m_0
     * @param target     m*
     * @param tooMuch    fed too much in all the hours together, n·d
     */
    double after(double hours, double there, double target, double tooMuch) {
        double steady = target + tooMuch / hours / gainPerHour;
        double left = hours == 1 ? 1 - gainPerHour : StrictMath.pow(1 - gainPerHour, hours);
        return steady + (there - steady) * left;
    }
}
