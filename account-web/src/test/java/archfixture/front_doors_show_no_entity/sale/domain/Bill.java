package archfixture.front_doors_show_no_entity.sale.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Bill {
    @Id
    String id;
}
