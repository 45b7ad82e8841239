package dev.trainer2.bench.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows of a binary COPY")
class BinaryRowsTest {
    private static final byte[] COPIED = ByteBuffer.allocate(19 + 8 + 6 + 2)
            .put("PGCOPY\n".getBytes(StandardCharsets.US_ASCII))
            .put(new byte[] {(byte) 0xff, '\r', '\n', 0})
            .putInt(0)
            .putInt(0)
            .putShort((short) 1)
            .putInt(2)
            .put(new byte[] {5, 6})
            .putShort((short) 1)
            .putInt(-1) // null
            .putShort((short) -1)
            .array();

    @Test
    @DisplayName("are taken apart and put together again, some or all")
    void parts() {
        BinaryRows rows = BinaryRows.parse(COPIED);
        assertThat(rows.rows()).hasSize(2);
        assertThat(rows.encode(rows.rows())).isEqualTo(COPIED);
        assertThat(BinaryRows.parse(rows.encode(rows.rows().subList(1, 2))).rows())
                .containsExactly(new byte[] {0, 1, -1, -1, -1, -1});
    }

    @Test
    @DisplayName("are refused when they are cut short")
    void cut() {
        assertThatThrownBy(() -> BinaryRows.parse(Arrays.copyOf(COPIED, COPIED.length - 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BinaryRows.parse(new byte[5])).isInstanceOf(IllegalArgumentException.class);
    }
}
