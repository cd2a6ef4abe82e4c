package archfixture.a_feature_is_entered_by_its_front_door.house.internal;

public class Safe {}
