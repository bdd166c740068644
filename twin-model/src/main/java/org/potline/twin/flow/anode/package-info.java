/** The truth of an anode plant: calcining, paste, baking, yard and trade; one law a class. */
package org.potline.twin.flow.anode;
