package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.comparanda.corpus.CurrentCorpus;
import org.comparanda.corpus.Follower;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the service can answer. It can as soon as a release is loaded, also while the database is away: it is then
 * degraded, as nothing new can be published, and not down.
 */
@Readiness
@ApplicationScoped
class ReleaseHealth implements HealthCheck {

    private final CurrentCorpus current;
    private final Follower follower;

    ReleaseHealth(CurrentCorpus current, Follower follower) {
        this.current = current;
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> release = current.get().map(corpus -> corpus.content().release().number);
        boolean reached = follower.isDatabaseReached();
        return HealthCheckResponse.named("release")
                .status(release.isPresent())
                .withData("release", release.orElse("none"))
                .withData("state", reached ? "ok" : "degraded")
                .withData("database", reached ? "answers" : "does not answer")
                .build();
    }
}
