-- sessions as their athlete sees them: an id that is not the token, and what it is used from
alter table login_session add column session_id uuid not null default gen_random_uuid();
alter table login_session add column last_used_at timestamptz not null default now();
alter table login_session add column user_agent text not null default '';
create unique index session_id on login_session (session_id);

-- who was erased: written first, so that an erasure that was cut short is finished by whoever starts next, and kept, so
-- that nothing that comes late brings an athlete back; finished once the log says so and the rows are gone
create table erasure (
    user_id      text primary key,
    requested_at timestamptz not null,
    zone_id      text not null,
    finished_at  timestamptz
);

-- the one list of what an athlete has here; the outbox empties itself
create function erase_athlete(erased text) returns void language sql as $$
    delete from login_session where user_id = erased;
    delete from account where user_id = erased;
    delete from athlete_key where user_id = erased;
    delete from import_job where user_id = erased;
    delete from event_log where user_id = erased;
    delete from athlete_state where user_id = erased;
    delete from daily_fatigue where user_id = erased;
    delete from weekly_review where user_id = erased;
    delete from athlete_plan where user_id = erased;
$$;
