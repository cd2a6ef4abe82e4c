package fr.societaire.telephone;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.humancheck.HumanChecks;
import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.platform.FreeDay;
import fr.societaire.telephone.domain.FrenchNumber;
import fr.societaire.telephone.internal.CallBackBook;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Takes wishes to be called, from whoever he is. The answer is the same for any number; one number waits once, and is not
 * troubled by messages more often than its limit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallBacks {
    @Inject
    CallBackBook book;

    @Inject
    Throttle throttle;

    @Inject
    HumanChecks humans;

    /** When somebody may still be called, by day. */
    public List<FreeDay> free() {
        return book.free();
    }

    /**
     * Notes a wish.
     *
     * @param human what came back from a human check, if one was asked, and the network address of the request
     */
    public CallBackOutcome ask(AskCallBack wish, HumanAnswer human) {
        Optional<FrenchNumber> phone = FrenchNumber.read(wish.phone());
        if (phone.isEmpty()) {
            return new CallBackOutcome.NotANumber();
        }
        if (throttle.ask(Limit.CALL_BACKS_PER_NETWORK, human.address()) instanceof Verdict.Wait wait) {
            return new CallBackOutcome.TooMany(wait.until());
        }
        HumanVerdict verdict = switch (throttle.ask(Limit.UNCHECKED_CALL_BACKS_PER_NETWORK, human.address())) {
            case Verdict.Wait often -> humans.verify(human);
            case Verdict.Allowed go -> new HumanVerdict.Passed();
        };
        return verdict instanceof HumanVerdict.Passed
                ? note(wish, phone.get(), human.address())
                : new CallBackOutcome.HumanAsked(verdict);
    }

    private CallBackOutcome note(AskCallBack wish, FrenchNumber phone, String address) {
        boolean often = throttle.ask(Limit.CALL_BACKS_PER_NUMBER, phone.value()) instanceof Verdict.Wait;
        boolean noted = often ? book.offers(wish.start()) : book.enter(wish, phone, address);
        return noted ? new CallBackOutcome.Noted() : new CallBackOutcome.Taken();
    }
}
