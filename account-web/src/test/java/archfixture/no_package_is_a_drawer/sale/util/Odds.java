package archfixture.no_package_is_a_drawer.sale.util;

public class Odds {}
