/** Jobs: each bean reads like the process it runs. What a step does stands in {@code org.potline.batch.step}. */
package org.potline.batch.job;
