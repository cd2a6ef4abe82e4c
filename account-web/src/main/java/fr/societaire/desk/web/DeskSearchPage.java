package fr.societaire.desk.web;

import fr.societaire.desk.FindMember;
import fr.societaire.desk.MemberDesk;
import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.SearchBy;
import fr.societaire.desk.domain.SpokenDate;
import fr.societaire.platform.web.Go;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The first page of the desk: whom to look for, and why. */
@Named
@RequestScoped
public class DeskSearchPage {
    @Inject
    MemberDesk desk;

    private SearchBy by = SearchBy.MEMBER_NUMBER;
    private String term;
    private String birthDate;
    private CallMotive motive;
    private String birthDateError;
    private String motiveError;

    /** What was typed stands in no address: the search is written down and its results asked for by its name. */
    public Go search() {
        LocalDate bornOn =
                by == SearchBy.NAME_AND_BIRTH_DATE ? SpokenDate.parse(birthDate).orElse(null) : null;
        birthDateError = by == SearchBy.NAME_AND_BIRTH_DATE && bornOn == null
                ? "Un nom ne suffit pas : saisissez aussi la date de naissance, par exemple 12/03/1984."
                : null;
        motiveError = motive == null ? "Choisissez le motif de l’appel." : null;
        return birthDateError == null && motiveError == null
                ? Go.to("/conseiller/recherche/" + desk.search(new FindMember(by, term, bornOn, motive)))
                : Go.stay();
    }

    public List<SearchBy> getWays() {
        return List.of(SearchBy.values());
    }

    public List<CallMotive> getMotives() {
        return List.of(CallMotive.values());
    }

    public SearchBy getBy() {
        return by;
    }

    public void setBy(SearchBy by) {
        this.by = by;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public CallMotive getMotive() {
        return motive;
    }

    public void setMotive(CallMotive motive) {
        this.motive = motive;
    }

    public String getBirthDateError() {
        return birthDateError;
    }

    public String getMotiveError() {
        return motiveError;
    }
}
