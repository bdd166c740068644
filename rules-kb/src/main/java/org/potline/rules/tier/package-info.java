/** Tiers of the EU Monitoring and Reporting Regulation that an inventory's activity data reach, where somebody asks for them. */
package org.potline.rules.tier;
