package ca.touchstone.http;

import ca.touchstone.service.PacksInUse;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthLevelOfDetail;
import io.micronaut.management.health.aggregator.DefaultHealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Adds to {@code GET /health} which packs are in use; of the server's inner life it still says only whether it is up. */
@Singleton
@Replaces(DefaultHealthAggregator.class)
final class PackHealth extends DefaultHealthAggregator {
    private final PacksInUse packs;

    PackHealth(ApplicationConfiguration configuration, PacksInUse packs) {
        super(configuration);
        this.packs = packs;
    }

    private record InUse(String id, String sha256) {}

    @Override
    protected HealthResult buildResult(HealthStatus status, Object details, HealthLevelOfDetail level) {
        List<InUse> inUse = packs.packs().packs().stream()
                .map(pack -> new InUse(pack.id(), pack.sha256()))
                .toList();
        return HealthResult.builder(null, status)
                .details(Map.of("packs", inUse))
                .build();
    }
}
