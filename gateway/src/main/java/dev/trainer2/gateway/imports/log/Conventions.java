package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;

/**
 * How the rows of a file are to be read, settled before the first of them is.
 *
 * @param unit the unit of weights where neither their column nor their row names one
 * @param dates how dates are written
 * @param effortIsRpe whether a column that may hold RPE or repetitions in reserve holds RPE: a value over 5 says so
 */
record Conventions(Unit unit, DateStyle dates, boolean effortIsRpe) {}
