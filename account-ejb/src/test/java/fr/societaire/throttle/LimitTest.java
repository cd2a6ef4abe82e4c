package fr.societaire.throttle;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.societaire.testing.PortalContainer;
import fr.societaire.throttle.internal.Quotas;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(PortalContainer.class)
class LimitTest {
    @Inject
    Quotas quotas;

    @ParameterizedTest
    @EnumSource
    void every_limit_has_its_figures(Limit limit) {
        assertThatCode(() -> quotas.of(limit.setting())).doesNotThrowAnyException();
    }
}
