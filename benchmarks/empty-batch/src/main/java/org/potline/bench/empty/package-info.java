/** The peer that start-up is measured against: what Spring Boot makes of a batch program that does nothing. */
package org.potline.bench.empty;
