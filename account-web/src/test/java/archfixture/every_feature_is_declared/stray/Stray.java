package archfixture.every_feature_is_declared.stray;

/** Its package declares no feature. */
public class Stray {}
