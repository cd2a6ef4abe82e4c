package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String BODY = "{\"id\":\"evt_1\",\"object\":\"event\"}";

    @Test
    void the_official_client_accepts_it() throws SignatureVerificationException {
        String header = Signature.header("whsec_1", Instant.now(), BODY);
        assertThat(Webhook.constructEvent(BODY, header, "whsec_1").getId()).isEqualTo("evt_1");
    }

    @Test
    void it_holds_for_one_secret_and_one_body() {
        String header = Signature.header("whsec_1", Instant.now(), BODY);
        assertThatThrownBy(() -> Webhook.constructEvent(BODY, header, "whsec_2"))
                .isInstanceOf(SignatureVerificationException.class);
        assertThatThrownBy(() -> Webhook.constructEvent(BODY.replace('1', '2'), header, "whsec_1"))
                .isInstanceOf(SignatureVerificationException.class);
    }
}
