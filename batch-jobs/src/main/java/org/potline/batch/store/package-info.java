/**
 * What is kept between steps and runs: the database, the runs and their documents. One database holds the job repository and our
 * own rows, so that a step's result and its status are never of two minds.
 */
package org.potline.batch.store;
