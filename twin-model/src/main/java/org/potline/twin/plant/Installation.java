package org.potline.twin.plant;

import java.util.OptionalDouble;

/**
 * What a type of meter needs where it is installed ({@link InstallationLimits}).
 *
 * @param straightRunD    straight pipe or duct before it, in diameters of it
 * @param magneticFieldMt strongest magnetic field of a potroom or busbar it bears [mT]
 * @param shutdown        whether the line, pipe or feeder has to be shut down to install it
 * @param source          where these come from
 * @param confidence      how sure they are
 */
public record Installation(OptionalDouble straightRunD, OptionalDouble magneticFieldMt, boolean shutdown, String source,
        String confidence) {
}
