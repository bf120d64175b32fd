package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the jobs while the portal serves. Any number of portals may share a database: each piece of work is taken by one. */
@Singleton
@Requires(property = "datasources.writer.url")
final class Background implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long AFTER_A_FAULT_SECONDS = 5;

    private final List<Job> jobs;
    private final boolean works;
    private final long restMillis;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean ended;

    Background(
            List<Job> jobs,
            @Value("${portal.background.works:true}") boolean works,
            @Value("${portal.background.rest-millis:1000}") long restMillis) {
        this.jobs = jobs;
        this.works = works;
        this.restMillis = restMillis;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!works) {
            return;
        }
        for (var job : jobs) {
            for (int worker = 0; worker < job.atATime(); worker++) {
                Thread.ofVirtual().name(job.getClass().getSimpleName()).start(() -> run(job));
            }
        }
    }

    /** Something was put down to be done: no need to wait for the next look. */
    void call() {
        calls.release(jobs.size());
    }

    @PreDestroy
    void end() {
        ended = true;
        calls.release(1_000);
    }

    private void run(Job job) {
        while (!ended) {
            try {
                if (!job.once()) {
                    calls.tryAcquire(restMillis, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception fault) {
                if (!ended) {
                    LOG.error(
                            "{} failed and will be tried again", job.getClass().getSimpleName(), fault);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(AFTER_A_FAULT_SECONDS);
        } catch (InterruptedException e) {
            ended = true;
        }
    }
}
