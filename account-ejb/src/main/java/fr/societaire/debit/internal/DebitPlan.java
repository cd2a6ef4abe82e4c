package fr.societaire.debit.internal;

import fr.societaire.billing.Collectables;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.debit.domain.CollectDay;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.InstalmentId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which instalments are debited when; all of them in one statement each. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitPlan {
    /** The first presentation, or the second where the reason of the first one's return allows it. */
    private static final String PLAN = """
            insert into debit (instalment_id, contract_number, member_number, mandate_id, presentation, amount_cents,
                due_on, collect_on, state, state_since)
            select i.instalment_id, i.contract_number, i.member_number, m.mandate_id, b.times + 1, i.amount_cents,
                i.due_on, r.collect_on, 'PLANNED', r.now_at
            from {rows}
            join instalment i on i.status = 'DUE' and i.due_on <= date '{horizon}'
                and greatest(i.due_on, r.today) = r.due_on and i.debit_standing is distinct from 'AT_BANK'
            join mandate_contract mc on mc.contract_number = i.contract_number and mc.live
            join mandate m on m.mandate_id = mc.mandate_id and m.state = 'ACTIVE'
                and m.member_number = i.member_number
            cross join lateral (
                select count(*)::int as times, count(*) filter (where reason = any(string_to_array(r.again, ','))) as again
                from debit d where d.instalment_id = i.instalment_id and d.state in ('REJECTED', 'RETURNED', 'REFUNDED')) b
            where (b.times = 0 or b.times = 1 and b.again = 1)
                and exists (select from contact_point c where c.member_number = i.member_number)
                and not exists (select from debit d where d.instalment_id = i.instalment_id
                    and d.state in ('PLANNED', 'PRENOTIFIED', 'SUBMITTED', 'SETTLED'))
            on conflict do nothing""";

    /** What is not to be debited any more as it was planned; or was not in the file of its day. */
    private static final String GIVEN_UP = """
            update debit d set state = 'CANCELLED', state_since = r.now_at
            from {rows}, instalment i
            where d.state in ('PLANNED', 'PRENOTIFIED') and d.collection_id is null and i.instalment_id = d.instalment_id
                and (i.status <> 'DUE' or i.amount_cents <> d.amount_cents or i.due_on <> d.due_on
                    or i.contract_number <> d.contract_number or d.collect_on <= r.missed
                    or exists (select from collection c where c.collect_on = d.collect_on and c.state <> 'GATHERING')
                    or not exists (select from mandate m join mandate_contract mc on mc.mandate_id = m.mandate_id
                        where m.mandate_id = d.mandate_id and m.state = 'ACTIVE' and mc.live
                            and mc.contract_number = d.contract_number))
                and not exists (select from collection c where c.collect_on = d.collect_on and c.state = 'GATHERING')
            returning d.instalment_id""";

    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    Collectables collectables;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.debit.planned-ahead")
    String plannedAhead;

    /** Plans what is owed by those who have signed; returns how many. */
    public int plan() {
        LocalDate today = today();
        LocalDate horizon = today.plus(Period.parse(plannedAhead));
        String again = Arrays.stream(DirectDebitReturn.values())
                .filter(reason -> reason.mayBePresentedAgain(1))
                .flatMap(reason -> reason.reasons().stream())
                .collect(Collectors.joining(","));
        var days = new BulkRows("due_on date", "collect_on date", "today date", "again text", "now_at timestamptz");
        today.datesUntil(horizon.plusDays(1))
                .forEach(day -> days.add(day, CollectDay.of(day, today).day(), today, again, clock.instant()));
        try (var connection = dataSource.getConnection()) {
            return days.run(connection, PLAN.replace("{horizon}", horizon.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException("debits could not be planned", e);
        }
    }

    /** Gives up what was planned and holds no more; returns how many. What is still owed is planned anew. */
    public int giveUp() {
        var row =
                new BulkRows("missed date", "now_at timestamptz").add(CollectDay.lastMissed(today()), clock.instant());
        try (var connection = dataSource.getConnection()) {
            List<InstalmentId> free = row.read(connection, GIVEN_UP).stream()
                    .map(one -> new InstalmentId(one.getFirst()))
                    .toList();
            collectables.released(free);
            return free.size();
        } catch (SQLException e) {
            throw new IllegalStateException("debits could not be given up", e);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
