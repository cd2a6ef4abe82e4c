package archfixture.features_never_form_a_cycle.hen;

/** Needs the egg that needs her. */
public class Hen {
    archfixture.features_never_form_a_cycle.egg.Egg egg;
}
