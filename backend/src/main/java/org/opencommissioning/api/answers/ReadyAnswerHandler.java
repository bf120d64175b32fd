package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Sends a kept answer, or that of a {@link QuickItems}, from the connection's own thread, before the server's machinery begins. Only when
 * no earlier request of the connection is still being answered, and what comes meanwhile is held back, so that answers keep their order;
 * anything unusual is passed on.
 */
final class ReadyAnswerHandler extends ChannelDuplexHandler {
    private final KeptAnswers kept;
    private final QuickAnswers quick;
    private final @Nullable Gate gate;
    private final Clock clock;
    private final Queue<Object> heldBack = new ArrayDeque<>();
    private String date;
    private long dateSecond;
    private int unanswered;
    private boolean swallowing;
    private boolean sent;
    private boolean beingMade;

    ReadyAnswerHandler(KeptAnswers kept, QuickAnswers quick, @Nullable Gate gate, Clock clock) {
        this.kept = kept;
        this.quick = quick;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (swallowing && !(message instanceof HttpRequest)) {
            swallowing = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else if (beingMade) {
            heldBack.add(message);
        } else if (message instanceof HttpRequest request && unanswered == 0 && isPlain(request)) {
            answer(context, request);
        } else {
            passOn(context, message);
        }
    }

    private void passOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
        }
        context.fireChannelRead(message);
    }

    private static boolean isPlain(HttpRequest request) {
        return request.decoderResult().isSuccess()
                && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !HttpUtil.isContentLengthSet(request)
                && !HttpUtil.isTransferEncodingChunked(request)
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && !request.headers().contains(HttpHeaderNames.UPGRADE);
    }

    private void answer(ChannelHandlerContext context, HttpRequest request) {
        var key = KeptAnswers.Key.of(
                QuestionText.of(request.uri()), request.headers().get(HttpHeaderNames.ACCEPT));
        var answer = kept.find(key);
        if (answer != null && isReadyFor(answer, request)) {
            swallowing = !(request instanceof LastHttpContent);
            send(context, request, answer, false);
            return;
        }
        var making = answer == null ? quick.begin(key, request, () -> admits(context, request)) : null;
        if (making == null) {
            passOn(context, request);
            return;
        }
        swallowing = !(request instanceof LastHttpContent);
        beingMade = true;
        making.whenComplete((made, failure) ->
                context.executor().execute(() -> finish(context, request, failure == null ? made.orElse(null) : null)));
    }

    /** @param answer null when the request must go the usual way after all, which says what is wrong */
    private void finish(ChannelHandlerContext context, HttpRequest request, @Nullable KeptAnswer answer) {
        beingMade = false;
        if (answer == null) {
            passOn(context, request);
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        } else {
            send(context, request, answer, true);
        }
        while (!beingMade && !heldBack.isEmpty()) {
            channelRead(context, heldBack.remove());
        }
        channelReadComplete(context);
    }

    private static boolean isReadyFor(KeptAnswer answer, HttpRequest request) {
        boolean mustCompress = answer.isWorthCompressing()
                && !answer.isCompressed()
                && Etags.takesGzip(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
        return answer.isReady() && !mustCompress;
    }

    private boolean admits(ChannelHandlerContext context, HttpRequest request) {
        return gate == null || gate.admits(request.headers(), address(context));
    }

    private static InetSocketAddress address(ChannelHandlerContext context) {
        return (InetSocketAddress) context.channel().remoteAddress();
    }

    /** @param made whether it was made for this reader, and so counts among what they may ask */
    private void send(ChannelHandlerContext context, HttpRequest request, KeptAnswer answer, boolean made) {
        var headers = request.headers();
        sent = true;
        boolean gzip = answer.isCompressed() && Etags.takesGzip(headers.get(HttpHeaderNames.ACCEPT_ENCODING));
        boolean unmodified = Etags.matches(headers.get(HttpHeaderNames.IF_NONE_MATCH), answer.tag());
        boolean empty = unmodified || request.method().equals(HttpMethod.HEAD);
        var readyHeaders = answer.readyHeaders(gzip, unmodified).set(HttpHeaderNames.DATE, date());
        if (made && gate != null) {
            gate.tell(headers, address(context), readyHeaders);
        }
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                unmodified ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK,
                empty ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(answer.body(gzip)),
                readyHeaders,
                EmptyHttpHeaders.INSTANCE);
        if (HttpUtil.isKeepAlive(request)) {
            context.write(response);
        } else {
            HttpUtil.setKeepAlive(response, false);
            context.write(response).addListener(ChannelFutureListener.CLOSE);
        }
    }

    /** The Date header, written anew once a second. */
    private String date() {
        long second = clock.millis() / 1000;
        if (second != dateSecond) {
            dateSecond = second;
            date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
        }
        return date;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (sent) {
            sent = false;
            context.flush();
            context.read();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        heldBack.forEach(ReferenceCountUtil::release);
        heldBack.clear();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim =
                message instanceof HttpResponse response && response.status().code() < 200;
        if (message instanceof LastHttpContent && !interim) {
            unanswered--;
        }
        context.write(message, promise);
    }
}
