package fr.societaire.contract.domain;

import fr.societaire.shared.ContractNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a contract's detail: whatever hangs on it as a list, read from one database view so that a page needs one
 * query for all of it.
 */
@Entity
@Table(name = "contract_line")
public class ContractLine {
    /** The lists that hang on a contract. */
    public enum Section {
        GUARANTEE,
        EXCLUSION,
        OPTION,
        DRIVER,
        COEFFICIENT
    }

    /** Its place. */
    @Embeddable
    public record Key(
            @Embedded ContractNumber contract,
            @Enumerated(EnumType.STRING) Section section,
            @Column(name = "line_position") int position)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String label;

    @Column(name = "limit_text")
    private String limit;

    private String explanation;
    private Long amount;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "second_day")
    private LocalDate secondDay;

    private boolean flag;

    protected ContractLine() {}

    public Section section() {
        return key.section();
    }

    /** The name of a guarantee, an option or a driver; the text of an exclusion; the reason of a coefficient. */
    public String label() {
        return label;
    }

    /** The limit of a guarantee, or {@code null}. */
    public String limit() {
        return limit;
    }

    public String explanation() {
        return explanation;
    }

    /** The deductible of a guarantee in cents, the hundredths of a coefficient, or {@code null}. */
    public Long amount() {
        return amount;
    }

    /** The birth of a driver, the day a coefficient took effect. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The licence of a driver. */
    public LocalDate secondDay() {
        return secondDay;
    }

    /** Whether a driver is the main one. */
    public boolean isFlagged() {
        return flag;
    }
}
