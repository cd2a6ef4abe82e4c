package fr.societaire.sandbox.processor;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refusal of the processor; {@link MerchantFilter} writes it in its own form, with the request's id. */
@Provider
public class ApiErrorMapper implements ExceptionMapper<ApiError> {
    @Override
    public Response toResponse(ApiError refusal) {
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal)
                .build();
    }
}
