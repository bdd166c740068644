/** The command line: options in, one job or one answer out, errors as sentences. Commands that run no job start no Spring. */
package org.potline.batch.cli;
