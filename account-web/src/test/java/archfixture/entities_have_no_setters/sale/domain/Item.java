package archfixture.entities_have_no_setters.sale.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Item {
    @Id
    String id;

    void setId(String id) {
        this.id = id;
    }
}
