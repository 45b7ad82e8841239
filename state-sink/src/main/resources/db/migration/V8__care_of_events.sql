-- what an event's text says of the athlete's health, sealed: with it the stored log has everything the log has
alter table event_log add column care jsonb;
