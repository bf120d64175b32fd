package org.opencommissioning.api.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ProblemResponses responses;

    RefusalHandler(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return responses.write(request, refusal.problem(), HttpResponse.ok());
    }
}
