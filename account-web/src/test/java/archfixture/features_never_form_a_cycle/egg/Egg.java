package archfixture.features_never_form_a_cycle.egg;

public class Egg {
    archfixture.features_never_form_a_cycle.hen.Hen hen;
}
