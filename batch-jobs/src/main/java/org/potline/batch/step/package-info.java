/** Steps: each takes what the former left in the run's documents, calls the module that knows how, and leaves its own document. */
package org.potline.batch.step;
