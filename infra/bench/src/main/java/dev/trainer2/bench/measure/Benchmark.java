package dev.trainer2.bench.measure;

import java.util.List;
import java.util.Map;

/** What is compared: ours, a baseline and a floor for the same work. */
public interface Benchmark {
    /** As it is named on the command line. */
    String name();

    /** What is measured, in a sentence without a full stop. */
    String about();

    /** Of every figure. */
    String unit();

    /** The sizes of this run, for the report. */
    Map<String, Object> sizes();

    /** Lays out what every contestant needs; not counted. */
    void prepare() throws Exception;

    /** In the order of the table. */
    List<Contestant> contestants();

    List<Goal> goals();
}
