-- derived: hash of all that a deal's pages are made of; changed: when it last became another one
alter table deal add column derived varchar(64);
alter table deal add column changed timestamp with time zone;
update deal d set changed = (select max(r.filed) from account a join article r on r.id = a.article_id where a.deal_id = d.id);
update deal set changed = current_timestamp where changed is null;
alter table deal alter column changed set not null;
create index deal_by_change on deal (changed);
create index article_by_settled on article (settled);
