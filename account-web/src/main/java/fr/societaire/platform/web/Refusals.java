package fr.societaire.platform.web;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Answers the two things that fly through a page and are not a breakdown: a refusal of the business, shown on an error
 * page of its own, and a page whose server state is gone, shown afresh. Anything else flies on to the server, which shows
 * the page with the support code.
 */
public class Refusals extends ExceptionHandlerFactory {
    /** The request attribute under which the error page finds the refusal. */
    static final String ATTRIBUTE = "fr.societaire.refusal";

    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    static int status(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> 404;
            case STALE, NOT_ALLOWED -> 409;
        };
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var context = events.next().getContext();
                if (answered(context.getContext(), context.getException())) {
                    events.remove();
                }
            }
            super.handle();
        }

        private static boolean answered(FacesContext faces, Throwable thrown) {
            Optional<BusinessRefusal> refusal = cause(BusinessRefusal.class, thrown);
            if (refusal.isPresent()) {
                refuse(faces, refusal.get().refusal());
            } else if (cause(ViewExpiredException.class, thrown).isPresent()) {
                PageExpiry.showAgain(faces);
            } else {
                return false;
            }
            return true;
        }

        private static void refuse(FacesContext faces, Refusal refusal) {
            try {
                faces.getExternalContext().getRequestMap().put(ATTRIBUTE, refusal);
                faces.getExternalContext().responseSendError(status(refusal), null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static <T extends Throwable> Optional<T> cause(Class<T> type, Throwable thrown) {
            Throwable link = thrown;
            while (link != null && !type.isInstance(link)) {
                link = link.getCause();
            }
            return Optional.ofNullable(type.cast(link));
        }
    }
}
