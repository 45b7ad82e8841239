-- How far the log has come with what an athlete wrote, whichever gateway took it: reads wait for it. It is a hint that a crash
-- may lose, so nothing waits for it to be on disk.
create unlogged table own_write (
    user_id         text primary key,
    log_offset      bigint not null,
    training_offset bigint not null,
    training_at     timestamptz not null default '-infinity'
);

create or replace function erase_athlete(erased text) returns void language sql as $$
    delete from login_session where user_id = erased;
    delete from account where user_id = erased;
    delete from athlete_key where user_id = erased;
    delete from import_job where user_id = erased;
    delete from own_write where user_id = erased;
    delete from event_log where user_id = erased;
    delete from athlete_state where user_id = erased;
    delete from daily_fatigue where user_id = erased;
    delete from weekly_review where user_id = erased;
    delete from athlete_plan where user_id = erased;
$$;
