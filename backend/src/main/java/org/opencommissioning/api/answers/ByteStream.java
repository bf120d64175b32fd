package org.opencommissioning.api.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Bytes that are sent as they are written, in constant memory: whoever writes waits until the reader has taken what went before.
 * One that stays away for a minute is given up.
 */
final class ByteStream extends OutputStream implements Publisher<byte[]>, Subscription {
    private static final int FIRST_CHUNK = 4_096;
    private static final int CHUNK = 65_536;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore wanted = new Semaphore(0);
    private final AtomicReference<Subscriber<? super byte[]>> reader = new AtomicReference<>();
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private byte[] buffer = new byte[FIRST_CHUNK];
    private int length;
    private volatile boolean cancelled;

    @Override
    public void subscribe(Subscriber<? super byte[]> subscriber) {
        reader.set(subscriber);
        subscriber.onSubscribe(this);
        subscribed.countDown();
    }

    @Override
    public void request(long n) {
        wanted.release((int) Math.min(n, 1_000_000));
    }

    @Override
    public void cancel() {
        cancelled = true;
        wanted.release();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == buffer.length) {
                send();
            }
            int part = Math.min(count - done, buffer.length - length);
            System.arraycopy(bytes, offset + done, buffer, length, part);
            length += part;
            done += part;
        }
    }

    private void send() throws IOException {
        await();
        var chunk = length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
        buffer = new byte[CHUNK];
        length = 0;
        reader.get().onNext(chunk);
    }

    private void await() throws IOException {
        try {
            if (!wanted.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS) || cancelled) {
                throw new IOException("The reader has gone");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (length > 0) {
            send();
        }
    }

    /** All has been written. */
    void complete() throws IOException {
        flush();
        awaitReader();
        reader.get().onComplete();
    }

    /** An answer without a row is whole before anybody reads it. */
    private void awaitReader() throws IOException {
        try {
            if (!subscribed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Nobody reads");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What was sent is not whole: the connection is cut, so that no reader takes it for whole. */
    void fail(Throwable cause) {
        var subscriber = reader.get();
        if (subscriber != null && !cancelled) {
            subscriber.onError(cause);
        }
    }
}
