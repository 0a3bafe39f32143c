package org.rundruf.localization.machine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rundruf.localization.machine.EngineFailure.Reason;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.task.AsyncTaskExecutor;

/** Calls an engine, again after a growing delay while that may help, and never for longer than allowed. */
final class Calls {
    private static final int DOUBLE = 2;
    private final AsyncTaskExecutor threads;
    private final TranslationSettings settings;

    /** @param threads calls run in them, because an answer that trickles in ends at no socket's timeout */
    Calls(AsyncTaskExecutor threads, TranslationSettings settings) {
        this.threads = threads;
        this.settings = settings;
    }

    /** @throws EngineFailure that of the last attempt, or {@code UNAVAILABLE} once the time is up */
    <T> T within(Duration time, Callable<T> call) throws EngineFailure {
        Future<T> answer = threads.submit(() -> again(time, call));
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw unavailable("no answer within " + seconds(time));
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private <T> T again(Duration time, Callable<T> call) throws Exception {
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(settings.retries())
                .delay(settings.retryDelay())
                .jitter(settings.retryDelay().dividedBy(DOUBLE))
                .multiplier(DOUBLE)
                .timeout(time)
                .predicate(Calls::mayHelp)
                .build();
        try {
            return new RetryTemplate(policy).execute(call::call);
        } catch (RetryException e) {
            throw failure(e.getCause());
        }
    }

    /** Who says when to come back is not asked before. */
    private static boolean mayHelp(Throwable problem) {
        return problem instanceof EngineFailure failure
                && (failure.reason() == Reason.UNAVAILABLE || failure.reason() == Reason.TOO_MANY_REQUESTS)
                && failure.retryAfter().isEmpty();
    }

    private static EngineFailure failure(Throwable problem) {
        return problem instanceof EngineFailure failure ? failure : unavailable(String.valueOf(problem));
    }

    private static EngineFailure unavailable(String message) {
        return new EngineFailure(Reason.UNAVAILABLE, message, null);
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }
}
