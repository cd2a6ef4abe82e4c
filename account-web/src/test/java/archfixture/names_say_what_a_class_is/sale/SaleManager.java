package archfixture.names_say_what_a_class_is.sale;

public class SaleManager {}
