/**
 * What a plant is, as its file describes it: processes and equipment, source streams, metering points, meters as ledger cards,
 * laboratory, people, documents, data arrangements and candidate meters. Nothing here knows what truly flows or is read.
 */
package org.potline.twin.plant;
