@Feature(
        tier = 2,
        uses = {"house"})
package archfixture.a_feature_is_entered_by_its_front_door.burglar;

import fr.societaire.shared.Feature;
