package archfixture.only_the_platform_reads_the_clock.sale;

import java.time.Instant;

public class Hour {
    Instant current() {
        return Instant.now();
    }
}
