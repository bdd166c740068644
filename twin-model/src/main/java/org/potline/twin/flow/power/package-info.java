/** The truth of a captive power plant: coal, boilers, turbines, ash, desulphurisation; one law a class. */
package org.potline.twin.flow.power;
