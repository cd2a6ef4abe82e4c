@Feature(
        tier = 1,
        uses = {})
package archfixture.a_feature_is_entered_by_its_front_door.house;

import fr.societaire.shared.Feature;
