package archfixture.entities_know_other_features_by_identifier.sale.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Order {
    @Id
    String id;

    List<archfixture.entities_know_other_features_by_identifier.stock.domain.Crate> crates;
}
