package archfixture.front_doors_show_no_entity.sale;

import java.util.List;

public class Bills {
    public List<archfixture.front_doors_show_no_entity.sale.domain.Bill> all() {
        return List.of();
    }
}
