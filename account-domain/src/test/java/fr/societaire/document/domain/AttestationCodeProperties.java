package fr.societaire.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AttestationCodeProperties {
    @Property
    void any_text_is_calmly_no_code(@ForAll String anything) {
        assertThat(AttestationCode.read(anything)).isEmpty();
    }

    @Property
    void any_bytes_are_calmly_no_code(@ForAll byte[] anything) {
        assertThat(AttestationCode.read(Base64.getUrlEncoder().withoutPadding().encodeToString(anything)))
                .isEmpty();
    }
}
