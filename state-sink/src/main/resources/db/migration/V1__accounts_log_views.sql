-- accounts: Postgres is their origin
create table account (
    user_id       text primary key,
    email         text not null,
    password_hash text not null,
    created_at    timestamptz not null default now()
);
create unique index account_email on account (lower(email));

create table login_session (
    token_hash bytea primary key,
    user_id    text not null references account on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index session_of_user on login_session (user_id);

-- keys live apart from the account, so that erasing can be resumed
create table athlete_key (
    user_id     text primary key,
    wrapped_key bytea not null
);

-- events born in a transaction of ours; captured into the log, then deleted
create table outbox (
    event_id   uuid primary key,
    user_id    text not null,
    type       text not null,
    record     bytea not null,
    created_at timestamptz not null default now()
);

-- the catalogue: Postgres is its origin, the topic follows
create table exercise (
    exercise_id       text primary key,
    name              text not null,
    force             text,
    level             text,
    mechanic          text,
    equipment         text,
    primary_muscles   text[] not null,
    secondary_muscles text[] not null,
    category          text not null,
    version           bigint not null default 1
);
create function exercise_edited() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;
create trigger exercise_edited before update on exercise for each row execute function exercise_edited();

-- the stored log: each event once, the first one in the log stands
create table event_log (
    user_id       text not null,
    event_id      uuid not null,
    log_partition int not null,
    log_offset    bigint not null,
    type          text not null,
    occurred_at   timestamptz not null,
    zone_id       text not null,
    source        text not null,
    content_hash  bytea not null,
    payload       jsonb not null,
    trace_parent  text,
    primary key (user_id, event_id)
);
create index event_log_order on event_log (user_id, log_offset);

-- views: disposable, made from the topics alone
create table athlete_state (
    user_id       text primary key,
    log_partition int not null,
    log_offset    bigint not null,
    state         jsonb not null
);

-- where the sink stands, moved in the transaction of the rows; a newer writer's epoch shuts an older one out
create table sink_offset (
    topic         text not null,
    log_partition int not null,
    next_offset   bigint not null,
    epoch         bigint not null,
    primary key (topic, log_partition)
);

create table import_job (
    import_id  text primary key,
    user_id    text not null,
    status     text not null,
    report     jsonb not null,
    updated_at timestamptz not null default now()
);
create index import_job_user on import_job (user_id, updated_at);
