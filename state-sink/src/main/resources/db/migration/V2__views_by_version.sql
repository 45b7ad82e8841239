-- views exist in versions: a replay fills another one beside the one that is read
alter table athlete_state add column version text not null default 'v1';
alter table athlete_state drop constraint athlete_state_pkey;
alter table athlete_state add primary key (version, user_id);
alter table athlete_state alter column version drop default;

create table daily_fatigue (
    version       text not null,
    user_id       text not null,
    day           date not null,
    log_partition int not null,
    log_offset    bigint not null,
    row           jsonb not null,
    primary key (version, user_id, day)
);

create table weekly_review (
    version       text not null,
    user_id       text not null,
    week          text not null,
    log_partition int not null,
    log_offset    bigint not null,
    row           jsonb not null,
    primary key (version, user_id, week)
);

-- the one row that says which version everybody reads
create table view_pointer (
    only_row boolean primary key default true check (only_row),
    version  text not null
);
insert into view_pointer (version) values ('v1');
