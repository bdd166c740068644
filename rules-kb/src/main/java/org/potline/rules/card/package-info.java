/**
 * The instrument ledger (计量器具一览表): the cards of a plant's meters and laboratory instruments as rows of sheets, and such rows back as
 * cards of a plant file. Which file the rows stand in is not known here.
 */
package org.potline.rules.card;
