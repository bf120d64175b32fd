package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.returns.Delivery;

/**
 * Strangers' files, held in memory while they are looked at and nowhere else. Of that memory there is little: each piece of a file
 * takes its place before it is read, all files together have no more than there is, and none comes in for long.
 */
@Singleton
public final class FilesInMemory {
    /** Bytes that a file may have. */
    public static final int LARGEST = 25 << 20;

    private static final int PIECE = 1 << 20;
    private static final int PIECES_TOGETHER = 64;
    private static final int AT_A_TIME = 16;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LINGER = Duration.ofSeconds(5);

    private final Semaphore files = new Semaphore(AT_A_TIME);
    private final Semaphore pieces = new Semaphore(PIECES_TOGETHER);

    /** What is done with a file while it is there. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Delivery.Bytes bytes, long size) throws IOException;
    }

    /**
     * @param announced how many bytes are said to come; negative where nothing is said
     * @throws org.opencommissioning.api.problems.Refusal when there is nothing, too much, no room, or it takes too long
     */
    public <T> T with(@Nullable InputStream bytes, long announced, Use<T> use) throws IOException {
        if (announced > LARGEST) {
            drain(bytes);
            throw tooLarge();
        }
        if (!files.tryAcquire()) {
            throw busy();
        }
        var held = new ArrayList<byte[]>();
        int taken = 0;
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            long size = 0;
            while (bytes != null) {
                if (!pieces.tryAcquire()) {
                    throw busy();
                }
                taken++;
                var piece = read(bytes, end);
                size += piece.length;
                if (size > LARGEST) {
                    throw tooLarge();
                }
                held.add(piece);
                if (piece.length < PIECE) {
                    break;
                }
            }
            if (size == 0) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "file", "", "There is no file.", "Send the file's bytes as the body.");
            }
            return use.of(() -> stream(held), size);
        } catch (Refusal refusal) {
            held.clear();
            drain(bytes);
            throw refusal;
        } finally {
            pieces.release(taken);
            files.release();
        }
    }

    private static byte[] read(InputStream bytes, long end) throws IOException {
        var piece = new byte[PIECE];
        int filled = 0;
        while (filled < PIECE) {
            int read = bytes.read(piece, filled, PIECE - filled);
            if (read < 0) {
                return Arrays.copyOf(piece, filled);
            }
            filled += read;
            if (System.nanoTime() > end) {
                throw ProblemKind.QUERY_TOO_SLOW.refusal("The file took longer to come in than it may.");
            }
        }
        return piece;
    }

    /** Lets a sender finish who does not listen while sending: who is refused is told so. */
    private static void drain(@Nullable InputStream bytes) throws IOException {
        var nowhere = new byte[1 << 16];
        long end = System.nanoTime() + LINGER.toNanos();
        long left = LARGEST;
        while (bytes != null && left > 0 && System.nanoTime() < end) {
            int read = bytes.read(nowhere);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private static InputStream stream(List<byte[]> pieces) {
        return new SequenceInputStream(Collections.enumeration(
                pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    private static RuntimeException tooLarge() {
        return ProblemKind.TOO_LARGE.refusal("A file to check may have " + LARGEST + " bytes.");
    }

    private static RuntimeException busy() {
        return ProblemKind.RATE_LIMITED.refusal("Other files are being checked just now. Try again in a minute.");
    }
}
