-- one row: what all articles have been read by
create table edition (
    name varchar(64) not null primary key
);
