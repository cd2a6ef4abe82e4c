@Feature(
        tier = 1,
        uses = {"high"})
package archfixture.a_feature_uses_only_what_it_declares.low;

import fr.societaire.shared.Feature;
