package archfixture.only_one_class_asks_where_a_request_comes_from.web;

import jakarta.servlet.http.HttpServletRequest;

public class Visitor {
    String network(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
