package archfixture.a_feature_uses_only_what_it_declares.low;

/** Declared, but of a higher tier. */
public class Low {
    archfixture.a_feature_uses_only_what_it_declares.high.High high;
}
