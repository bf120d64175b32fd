package org.opencommissioning.api.answers;

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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Sends a kept answer straight from the connection's own thread, before the server's machinery begins. Only when no earlier
 * request of the connection is still being answered, so that answers keep their order; anything unusual is passed on.
 */
final class ReadyAnswerHandler extends ChannelDuplexHandler {
    private final KeptAnswers kept;
    private final Clock clock;
    private String date;
    private long dateSecond;
    private int unanswered;
    private boolean swallowing;
    private boolean sent;

    ReadyAnswerHandler(KeptAnswers kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            var answer = unanswered == 0 ? answer(request) : null;
            if (answer != null) {
                swallowing = !(message instanceof LastHttpContent);
                send(context, request, answer);
                return;
            }
            unanswered++;
        } else if (swallowing) {
            swallowing = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private KeptAnswer answer(HttpRequest request) {
        boolean plain = request.decoderResult().isSuccess()
                && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !HttpUtil.isContentLengthSet(request)
                && !HttpUtil.isTransferEncodingChunked(request)
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && !request.headers().contains(HttpHeaderNames.UPGRADE);
        if (!plain) {
            return null;
        }
        var question = QuestionText.of(request.uri());
        var answer = kept.find(KeptAnswers.Key.of(question, request.headers().get(HttpHeaderNames.ACCEPT)));
        if (answer == null || !answer.isReady()) {
            return null;
        }
        boolean mustCompress = answer.isWorthCompressing()
                && !answer.isCompressed()
                && Etags.takesGzip(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
        return mustCompress ? null : answer;
    }

    private void send(ChannelHandlerContext context, HttpRequest request, KeptAnswer answer) {
        var headers = request.headers();
        sent = true;
        boolean gzip = answer.isCompressed() && Etags.takesGzip(headers.get(HttpHeaderNames.ACCEPT_ENCODING));
        boolean unmodified = Etags.matches(headers.get(HttpHeaderNames.IF_NONE_MATCH), answer.tag());
        boolean empty = unmodified || request.method().equals(HttpMethod.HEAD);
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                unmodified ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK,
                empty ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(answer.body(gzip)),
                answer.readyHeaders(gzip, unmodified).set(HttpHeaderNames.DATE, date()),
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
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim =
                message instanceof HttpResponse response && response.status().code() < 200;
        if (message instanceof LastHttpContent && !interim) {
            unanswered--;
        }
        context.write(message, promise);
    }
}
