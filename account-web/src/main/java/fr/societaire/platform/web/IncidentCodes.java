package fr.societaire.platform.web;

import fr.societaire.platform.Incident;
import fr.societaire.platform.IncidentBook;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The support code of an error page: of an entry the desk can open, or where none can be written of a line in the log. */
@ApplicationScoped
public class IncidentCodes {
    private static final Logger LOG = Logger.getLogger(IncidentCodes.class.getName());

    @Inject
    ClientAddress addresses;

    @Inject
    IncidentBook book;

    /** Never fails: what broke the page may well keep the entry from being written. */
    SupportCode code(HttpServletRequest request, int status, String page) {
        Optional<MemberNumber> member = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(MemberNumber::new);
        var incident = new Incident(status, page, member, addresses.of(request), request.getHeader("User-Agent"));
        try {
            return book.write(incident);
        } catch (RuntimeException unwritten) {
            LOG.log(Level.WARNING, "An incident could not be journalled", unwritten);
            return SupportCode.random();
        }
    }
}
