-- An entry changes once, when it is sealed; it goes only with all those before it.
create function refuse_journal_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.position is null and new.position is not null
       and row(old.id, old.code, old.at, old.deed, old.member_number, old.actor, old.device, old.network, old.facts)
           is not distinct from
           row(new.id, new.code, new.at, new.deed, new.member_number, new.actor, new.device, new.network, new.facts) then
        return new;
    end if;
    if tg_op = 'DELETE' and old.position <= (select forgotten_position from journal_head) then
        return old;
    end if;
    raise exception 'the journal is append-only';
end $$;
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function refuse_journal_change();

create function forget_journal(before timestamptz) returns bigint language plpgsql as $$
declare
    forgotten bigint;
begin
    update journal_head set forgotten_position = e.position, forgotten_seal = e.seal
    from (select position, seal from journal_entry
          where position < (select coalesce(min(position), 0) from journal_entry where at >= before)
          order by position desc limit 1) e;
    delete from journal_entry where position <= (select forgotten_position from journal_head);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
