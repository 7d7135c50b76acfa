-- Which server works on a run: the number it holds an advisory lock on as long as it lives. NULL = a server of before.
ALTER TABLE import_run ADD COLUMN owner integer;
ALTER TABLE rescan_run ADD COLUMN owner integer;
ALTER TABLE residual_run ADD COLUMN owner integer;
