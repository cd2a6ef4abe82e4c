package archfixture.the_domain_is_plain_java.sale.domain;

import jakarta.ejb.EJB;

/** Knows its container. */
public class Basket {
    @EJB
    Object container;
}
