package org.opencommissioning.api.answers;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts {@link ReadyAnswerHandler} into each connection, right behind the decoder of requests. */
@Singleton
@Requires(property = "datasources.reader.url")
final class ReadyAnswers implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final KeptAnswers kept;
    private final QuickAnswers quick;
    private final @Nullable Gate gate;
    private final Clock clock;

    /** @param gate null where everybody may ask as often as they like */
    ReadyAnswers(KeptAnswers kept, QuickAnswers quick, @Nullable Gate gate, Clock clock) {
        this.kept = kept;
        this.quick = quick;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        var registry = event.getBean();
        registry.register(new Customizer(null));
        return registry;
    }

    private final class Customizer implements NettyServerCustomizer {
        private final Channel channel;

        private Customizer(Channel channel) {
            this.channel = channel;
        }

        @Override
        public @NonNull NettyServerCustomizer specializeForChannel(
                @NonNull Channel channel, @NonNull ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Customizer(channel) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            var pipeline = channel.pipeline();
            if (pipeline.get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) != null) {
                pipeline.addAfter(
                        ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                        "ready-answers",
                        new ReadyAnswerHandler(kept, quick, gate, clock));
            }
        }
    }
}
