-- how often something was done: the instant, in microseconds since 1970, at which all that was used has come back. A
-- subject names what and who by a keyed hash; a row is deleted once its instant has passed
create table rate_limit (
    subject text primary key,
    full_at bigint not null
);
