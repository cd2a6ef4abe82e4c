package archfixture.entities_know_other_features_by_identifier.stock.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Crate {
    @Id
    String id;
}
