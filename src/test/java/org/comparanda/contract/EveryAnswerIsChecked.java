package org.comparanda.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link Conformity} into every test of the running application, so that none has to remember it. */
public class EveryAnswerIsChecked implements QuarkusTestBeforeEachCallback {

    private static final Conformity CONFORMITY = new Conformity();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CONFORMITY);
    }
}
