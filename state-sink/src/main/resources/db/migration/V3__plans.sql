-- plans: the fold of logged decisions; one version, never replayed
create table athlete_plan (
    version       text not null,
    user_id       text not null,
    log_partition int not null,
    log_offset    bigint not null,
    plan          jsonb not null,
    primary key (version, user_id)
);

-- the base of a diff is found by its plan and version
create index plan_versions on event_log (user_id, (payload -> 'week' ->> 'planId')) where type = 'PlanGenerated';
