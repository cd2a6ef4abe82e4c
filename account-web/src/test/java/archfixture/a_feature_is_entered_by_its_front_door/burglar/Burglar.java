package archfixture.a_feature_is_entered_by_its_front_door.burglar;

/** Goes in by the window. */
public class Burglar {
    archfixture.a_feature_is_entered_by_its_front_door.house.internal.Safe safe;
}
