package fr.societaire.it;

import java.net.URI;
import java.util.Map;

/** The member's hand on the processor's hosted page and at his bank. */
final class CardPage {
    private final PortalClient client;
    private final URI page;

    CardPage(PortalClient client, URI page) {
        this.client = client;
        this.page = page;
    }

    /** Types a card; leads to where the processor sends the member, which is nowhere else while it cannot or will not. */
    URI pay(String number) {
        String cvc = number.startsWith("37") ? "1234" : "123";
        var answer = client.post(page, Map.of("number", number, "expiry", "12/30", "cvc", cvc, "holder", "A DIALLO"));
        return answer.status() == 422 ? page : back(led(answer, page));
    }

    /** Types a card and answers his bank: {@code approve}, {@code refuse} or {@code timeout}. */
    URI pay(String number, String decision) {
        URI bank = pay(number);
        if (bank.equals(page)) {
            return page;
        }
        if (!bank.getPath().startsWith("/3ds/")) {
            throw new AssertionError("the bank did not ask for card " + number + ", but " + bank);
        }
        return back(led(client.post(bank, Map.of("decision", decision)), bank));
    }

    /** Where the member stands once the processor has sent him back. */
    private URI back(URI next) {
        return next.getPath().startsWith("/retour-paiement/") ? led(client.get(next), next) : next;
    }

    /** Out of order, a page leads nowhere, and the member stays where he is. */
    private static URI led(PortalClient.Answer answer, URI here) {
        return answer.status() >= 500 ? here : answer.next();
    }
}
