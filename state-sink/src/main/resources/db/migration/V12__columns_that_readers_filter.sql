-- what readers choose and order by stands in columns; the JSON is for readers that take the whole row
alter table athlete_state add column zone_id text;
update athlete_state set zone_id = state -> 'profile' ->> 'zoneId';

alter table athlete_workout add column started_at timestamptz;
alter table athlete_workout add column day date;
update athlete_workout set started_at = (row ->> 'startedAt')::timestamptz, day = (row ->> 'date')::date;
alter table athlete_workout alter column started_at set not null;
alter table athlete_workout alter column day set not null;
create index workouts_newest_first on athlete_workout (version, user_id, started_at desc, workout_id desc);

alter table athlete_lift add column last_day date;
update athlete_lift set last_day = (row -> 'last' ->> 'date')::date;
alter table athlete_lift alter column last_day set not null;
