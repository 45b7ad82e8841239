-- what was done with an account: the last of it, for its athlete, with a shortened address and no more of the browser than
-- its name. Attempts on accounts that do not exist are those of nobody (''), so that they cost what the others cost
create table account_activity (
    id         bigint generated always as identity primary key,
    user_id    text not null,
    at         timestamptz not null,
    kind       text not null,
    address    text not null,
    user_agent text not null
);
create index account_activity_of on account_activity (user_id, id desc);

create or replace function erase_athlete(erased text) returns void language sql as $$
    delete from login_session where user_id = erased;
    delete from account_activity where user_id = erased;
    delete from account where user_id = erased;
    delete from athlete_key where user_id = erased;
    delete from import_job where user_id = erased;
    delete from own_write where user_id = erased;
    delete from event_log where user_id = erased;
    delete from athlete_state where user_id = erased;
    delete from athlete_workout where user_id = erased;
    delete from athlete_lift where user_id = erased;
    delete from daily_fatigue where user_id = erased;
    delete from weekly_review where user_id = erased;
    delete from athlete_plan where user_id = erased;
$$;
