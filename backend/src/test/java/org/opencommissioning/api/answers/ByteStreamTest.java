package org.opencommissioning.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class ByteStreamTest {
    @Test
    void anAnswerWithoutARowIsWholeBeforeAnybodyReadsIt() throws Exception {
        var stream = new ByteStream();
        var written = CompletableFuture.runAsync(() -> {
            try {
                stream.complete();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        var ended = new CompletableFuture<String>();
        stream.subscribe(new Reader(ended));
        assertThat(ended.get(10, TimeUnit.SECONDS)).isEqualTo("complete");
        written.get(10, TimeUnit.SECONDS);
    }

    private record Reader(CompletableFuture<String> ended) implements Subscriber<byte[]> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(byte[] bytes) {
            ended.complete("bytes");
        }

        @Override
        public void onError(Throwable failure) {
            ended.complete("failure");
        }

        @Override
        public void onComplete() {
            ended.complete("complete");
        }
    }
}
