package archfixture.pages_show_what_expressions_can_reach.sale.web;

import jakarta.inject.Named;

@Named
public class SalePage {
    public Line getLine() {
        return new Line("nothing");
    }
}
