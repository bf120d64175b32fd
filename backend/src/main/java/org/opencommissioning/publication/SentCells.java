package org.opencommissioning.publication;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The cells of a block's rows as they were sent, packed: for each row the number of cells, for each cell its bytes in UTF-8. */
final class SentCells {
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream(1 << 17);
    private final DataOutputStream out = new DataOutputStream(plain);
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(4096);

    void add(int line, List<String> cells) throws IOException {
        lines.writeBytes(ByteBuffer.allocate(4).putInt(line).array());
        out.writeShort(cells.size());
        for (var cell : cells) {
            var bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Line numbers of the rows, four bytes each. */
    byte[] lines() {
        return lines.toByteArray();
    }

    byte[] packed() throws IOException {
        var packed = new ByteArrayOutputStream(plain.size() / 4);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var deflate = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            plain.writeTo(deflate);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** @return the place of a line among the block's rows, or -1 */
    static int place(byte[] lines, int line) {
        var numbers = ByteBuffer.wrap(lines).asIntBuffer();
        for (int place = 0; place < numbers.limit(); place++) {
            if (numbers.get(place) == line) {
                return place;
            }
        }
        return -1;
    }

    /** @param place which row of the block, from 0 */
    static List<String> unpack(byte[] packed, int place) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int skipped = 0; skipped < place; skipped++) {
                row(in);
            }
            return row(in);
        }
    }

    /** @param rows how many there are */
    static List<List<String>> unpackAll(byte[] packed, int rows) throws IOException {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)), 1 << 14))) {
            var all = new ArrayList<List<String>>(rows);
            for (int row = 0; row < rows; row++) {
                all.add(row(in));
            }
            return all;
        }
    }

    private static List<String> row(DataInputStream in) throws IOException {
        int cells = in.readUnsignedShort();
        var row = new ArrayList<String>(cells);
        for (int cell = 0; cell < cells; cell++) {
            row.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return row;
    }
}
