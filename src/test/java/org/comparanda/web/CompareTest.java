package org.comparanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The view that compares themes by countries. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CompareTest {

    @TestHTTPResource
    URL service;

    @Test
    void theFirstViewShowsEveryDomainAndCountry() {
        try (Visit visit = Visit.to(service, "")) {
            assertThat(visit.find("#matrix tbody").count()).isEqualTo(9);
            assertThat(visit.find("#matrix thead th").count()).isEqualTo(13);
            assertThat(visit.text("#caution")).contains("coded by software");
            visit.accessible("first view");
            visit.picture("compare");
        }
    }
}
