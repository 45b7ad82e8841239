create table if not exists athlete (
    user_id       text primary key,
    token         text not null unique,
    bodyweight_kg float8
);
create table if not exists training_set (
    user_id       text not null references athlete,
    set_id        uuid not null,
    event_id      uuid not null,
    workout_id    uuid not null,
    exercise      text not null,
    exercise_id   text,
    exercise_name text not null,
    set_index     int not null,
    set_type      text not null,
    load_value    float8,
    load_unit     text,
    reps          int,
    seconds       int,
    distance_m    float8,
    note          text,
    rpe           float8,
    occurred_at   timestamptz not null,
    day           date not null,
    e1rm_kg       float8,
    method        text,
    ssu           float8,
    removed       boolean not null,
    primary key (user_id, set_id)
);
create index if not exists set_of_day on training_set (user_id, day);
create index if not exists set_of_workout on training_set (user_id, workout_id);
create index if not exists set_of_exercise on training_set (user_id, exercise, method, e1rm_kg);
create table if not exists seen_event (
    user_id  text not null,
    event_id uuid not null,
    primary key (user_id, event_id)
);
create table if not exists workout (
    user_id    text not null,
    workout_id uuid not null,
    started_at timestamptz not null,
    day        date not null,
    work_sets  int not null,
    tonnage_kg float8 not null,
    primary key (user_id, workout_id)
);
create index if not exists workout_newest on workout (user_id, started_at desc);
create table if not exists lift (
    user_id   text not null,
    exercise  text not null,
    last_day  date not null,
    rts_kg    float8,
    epley_kg  float8,
    primary key (user_id, exercise)
);
create table if not exists training_day (
    user_id      text not null,
    day          date not null,
    lifting      float8 not null,
    conditioning float8 not null,
    work_sets    int not null,
    atl          float8 not null,
    ctl          float8 not null,
    monotony     float8,
    strain       float8,
    status       text not null,
    primary key (user_id, day)
);
create table if not exists training_week (
    user_id    text not null,
    monday     date not null,
    sessions   int not null,
    work_sets  int not null,
    tonnage_kg float8 not null,
    mean_rpe   float8,
    hard_sets  jsonb not null,
    primary key (user_id, monday)
);
