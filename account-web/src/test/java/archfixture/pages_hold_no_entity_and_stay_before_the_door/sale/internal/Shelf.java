package archfixture.pages_hold_no_entity_and_stay_before_the_door.sale.internal;

public class Shelf {}
