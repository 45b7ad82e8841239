-- A database of its own for the product and for the registry, each with an owner who may do nothing elsewhere.
\set jdbc_password `cat /run/secrets/jdbc_password`
\set registry_password `cat /run/secrets/registry_password`
-- captures its own changes
create role trainer2 login replication password :'jdbc_password';
create role registry login password :'registry_password';
create database trainer2 owner trainer2;
create database registry owner registry;
revoke connect on database trainer2, registry from public;
