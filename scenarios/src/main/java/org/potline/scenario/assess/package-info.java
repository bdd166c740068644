/** The whole way for one plant and one edition: truth, readings, ledger, inventory, findings. */
package org.potline.scenario.assess;
