package dev.trainer2.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.bench.BenchException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The processes of a system")
class ProcessesTest {
    @Test
    @DisplayName("020-AC12 have used the time of all of them, of children that have ended too")
    void time() {
        assertThat(Processes.milliseconds("17 (postgres: a (b) c) S 1 2 3 4 5 6 7 8 9 10 100 20 3 4 20 0 1"))
                .isEqualTo(1270);
    }

    @Test
    @DisplayName("020-AC12 include a child that works, while it works and when it has ended")
    void child() throws Exception {
        Processes own = new Processes(List.of(ProcessHandle.current().pid()));
        double before = own.milliseconds();
        Process child = new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done").start();
        assertThat(child.waitFor()).isZero();
        assertThat(own.milliseconds() - before).isGreaterThan(20);
        assertThat(own.mebibytes()).isGreaterThan(10);
    }

    @Test
    @DisplayName("020-AC12 count shared memory in parts")
    void memory() {
        assertThat(Processes.mebibytes("Rss:  4096 kB\nPss:   2048 kB\nPss_Anon:  1024 kB\n"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("020-AC12 are not measured when one has ended")
    void ended() throws Exception {
        Process child = new ProcessBuilder("true").start();
        child.waitFor();
        Processes gone = new Processes(List.of(child.pid()));
        assertThatThrownBy(gone::milliseconds)
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("PROCESS_ENDED");
    }
}
