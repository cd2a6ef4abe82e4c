package archfixture.pages_show_what_expressions_can_reach.sale.web;

record Line(String what) {}
