/**
 * How well the rule cases guard the rules: every rule and every limit is changed, one thing at a time, and some case must notice.
 * What no case notices could be wrong without anybody knowing.
 */
package org.potline.rules.mutation;
