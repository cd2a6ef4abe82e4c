package fr.societaire.sandbox.processor;

import jakarta.json.JsonObject;

/** A request the processor answers with a typed error instead of an object. */
final class ApiError extends RuntimeException {
    private final int status;
    private final String type;
    private final String code;
    private final String param;

    private ApiError(int status, String type, String code, String param, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static ApiError invalid(String param, String message) {
        return new ApiError(400, "invalid_request_error", null, param, message);
    }

    static ApiError invalid(String code, String param, String message) {
        return new ApiError(400, "invalid_request_error", code, param, message);
    }

    static ApiError missing(String param) {
        return invalid("parameter_missing", param, "Missing required param: " + param + ".");
    }

    static ApiError noSuch(String kind, String param, String id) {
        return new ApiError(
                404, "invalid_request_error", "resource_missing", param, "No such " + kind + ": '" + id + "'");
    }

    static ApiError unrecognised(String method, String path) {
        return new ApiError(
                404,
                "invalid_request_error",
                null,
                null,
                "Unrecognized request URL (" + method + ": " + path + "). Please see https://stripe.com/docs.");
    }

    static ApiError unauthorized(String message) {
        return new ApiError(401, "invalid_request_error", null, null, message);
    }

    static ApiError otherParameters(String key) {
        return new ApiError(
                400,
                "idempotency_error",
                null,
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with. Try"
                        + " using a key other than '" + key + "' if you meant to execute a different request.");
    }

    static ApiError broken() {
        return new ApiError(500, "api_error", null, null, "An unknown error occurred");
    }

    int status() {
        return status;
    }

    JsonObject json(String requestId) {
        Fields error = new Fields();
        if (code != null) {
            error.put("code", code).put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        error.put("message", getMessage());
        if (param != null) {
            error.put("param", param);
        }
        error.put("request_log_url", "https://dashboard.stripe.com/test/logs/" + requestId)
                .put("type", type);
        return new Fields().put("error", error.build()).build();
    }
}
