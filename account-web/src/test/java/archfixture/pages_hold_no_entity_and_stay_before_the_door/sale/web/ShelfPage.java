package archfixture.pages_hold_no_entity_and_stay_before_the_door.sale.web;

/** Reaches behind the door. */
public class ShelfPage {
    archfixture.pages_hold_no_entity_and_stay_before_the_door.sale.internal.Shelf shelf;
}
