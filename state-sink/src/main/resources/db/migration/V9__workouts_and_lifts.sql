-- workouts and lifts are rows of their own, so that a state stays small
create table athlete_workout (
    version       text not null,
    user_id       text not null,
    workout_id    text not null,
    log_partition int not null,
    log_offset    bigint not null,
    row           jsonb not null,
    primary key (version, user_id, workout_id)
);

create table athlete_lift (
    version       text not null,
    user_id       text not null,
    exercise      text not null,
    log_partition int not null,
    log_offset    bigint not null,
    row           jsonb not null,
    primary key (version, user_id, exercise)
);

create or replace function erase_athlete(erased text) returns void language sql as $$
    delete from login_session where user_id = erased;
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
