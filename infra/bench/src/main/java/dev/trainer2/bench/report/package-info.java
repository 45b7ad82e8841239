/** What a run found, as JSON and as Markdown. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.report;
