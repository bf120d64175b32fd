package org.opencommissioning.database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows by PostgreSQL's binary COPY: each row is {@link #row} followed by its columns in the table's order. Nothing else may
 * use the connection until {@link #finish}.
 */
public final class BinaryCopy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long POSTGRES_EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int FLUSH_AT = 1 << 16;

    private final CopyIn copy;
    private ByteBuffer buffer = ByteBuffer.allocate(FLUSH_AT * 2).order(ByteOrder.BIG_ENDIAN);

    private BinaryCopy(CopyIn copy) {
        this.copy = copy;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** @param table name with its columns in brackets, a constant of the program */
    public static BinaryCopy into(Connection connection, String table) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        return new BinaryCopy(postgres.getCopyAPI().copyIn("copy " + table + " from stdin with (format binary)"));
    }

    public void row(int columns) throws SQLException {
        if (buffer.position() > FLUSH_AT) {
            flush();
        }
        room(2).putShort((short) columns);
    }

    public void integer(int value) {
        room(8).putInt(4).putInt(value);
    }

    public void bigint(long value) {
        room(12).putInt(8).putLong(value);
    }

    public void bool(boolean value) {
        room(5).putInt(1).put((byte) (value ? 1 : 0));
    }

    public void date(LocalDate value) {
        room(8).putInt(4).putInt((int) (value.toEpochDay() - POSTGRES_EPOCH_DAY));
    }

    /** @param value null is SQL's null */
    public void text(String value) {
        if (value == null) {
            nothing();
        } else {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param value null is SQL's null */
    public void optionalInteger(Integer value) {
        if (value == null) {
            nothing();
        } else {
            integer(value);
        }
    }

    public void bytes(byte[] value) {
        room(4 + value.length).putInt(value.length).put(value);
    }

    public void nothing() {
        room(4).putInt(-1);
    }

    /** @return how many rows were written */
    public long finish() throws SQLException {
        room(2).putShort((short) -1);
        flush();
        try {
            return copy.endCopy();
        } catch (SQLException broken) {
            throw letGo(broken);
        }
    }

    private void flush() throws SQLException {
        try {
            copy.writeToCopy(buffer.array(), 0, buffer.position());
        } catch (SQLException broken) {
            throw letGo(broken);
        }
        buffer.clear();
    }

    /** A copy that broke keeps its connection to itself: without this a rollback would wait for it for ever. */
    private SQLException letGo(SQLException broken) {
        try {
            copy.cancelCopy();
        } catch (SQLException alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
        return broken;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            var larger = ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes));
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
