@Feature(
        tier = 2,
        uses = {})
package archfixture.a_feature_uses_only_what_it_declares.high;

import fr.societaire.shared.Feature;
