package archfixture.a_feature_uses_only_what_it_declares.high;

public class High {}
