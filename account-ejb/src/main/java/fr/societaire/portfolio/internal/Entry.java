package fr.societaire.portfolio.internal;

import fr.societaire.activation.OpeningRecord;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.contract.ContractRecord;
import fr.societaire.identity.AccountRecord;
import fr.societaire.mandate.MandateRecord;
import fr.societaire.member.MemberRecord;
import fr.societaire.risk.FormerSignIn;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** What one line of a portfolio states. */
sealed interface Entry {
    /** What it is about, for a report: a kind and a number, no personal data. */
    String subject();

    record MemberEntry(MemberRecord member) implements Entry {
        @Override
        public String subject() {
            return "member " + member.number();
        }
    }

    record ContractEntry(ContractRecord contract) implements Entry {
        @Override
        public String subject() {
            return "contract " + contract.number();
        }
    }

    /** Instalments of one contract. Whose they are is the contract's business: the file does not repeat it. */
    record InstalmentsEntry(ContractNumber contract, List<Instalment> instalments) implements Entry {
        @Override
        public String subject() {
            return "instalments of " + contract;
        }
    }

    /**
     * One of them.
     *
     * @param paidOn {@code null} while it is owed
     * @param means how it was paid, {@code null} while it is owed
     */
    record Instalment(InstalmentId id, LocalDate dueOn, Money amount, LocalDate paidOn, PaymentMeans means) {}

    /** What must hold before a member may open his space. */
    record OpeningEntry(OpeningRecord opening) implements Entry {
        @Override
        public String subject() {
            return "opening " + opening.member();
        }
    }

    record AccountEntry(AccountRecord account) implements Entry {
        @Override
        public String subject() {
            return "account " + account.member();
        }
    }

    /** A SEPA mandate. */
    record MandateEntry(MandateRecord mandate) implements Entry {
        @Override
        public String subject() {
            return "mandate " + mandate.reference();
        }
    }

    /** Former sign-ins of one member. */
    record SignInsEntry(MemberNumber member, List<FormerSignIn> signIns) implements Entry {
        @Override
        public String subject() {
            return "signIns of " + member;
        }
    }
}
