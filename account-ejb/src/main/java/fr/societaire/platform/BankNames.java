package fr.societaire.platform;

import fr.societaire.shared.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What banks are called, as far as {@code portal.banks} says: {@code 30006 Banque des Rives; 20041 …}. */
@ApplicationScoped
public class BankNames {
    private static final int CODE = 5;

    @Inject
    @ConfigProperty(name = "portal.banks")
    Optional<String> configured;

    /** The name of the bank of an account, its code where no name is known. */
    public String of(Iban account) {
        return of(account.bankCode());
    }

    /** The same of the code of a French bank. */
    public String of(String bankCode) {
        return names().getOrDefault(bankCode, "code banque " + bankCode);
    }

    private Map<String, String> names() {
        return configured.stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .filter(one -> one.length() > CODE)
                .collect(Collectors.toMap(
                        one -> one.substring(0, CODE),
                        one -> one.substring(CODE).strip(),
                        (first, second) -> second));
    }
}
