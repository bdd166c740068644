/**
 * How a year is kept: steps of an hour or a month, accounts and books, balances, and what is told to the outside. The laws and the
 * processes that post stand in the packages beside this one.
 */
package org.potline.twin.flow.book;
