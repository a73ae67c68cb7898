import type { Db } from 'pg-boss'

/** Any constant; two processes that start together must agree on it. */
const LOCK = 7_238_911_004

/**
 * What is encoded, for which renders. Outside Payload's migrations, as pg-boss's tables are: it holds nothing that could
 * not be planned again.
 */
const schema = `
SELECT pg_advisory_xact_lock(${LOCK});
CREATE SCHEMA IF NOT EXISTS repreel;
CREATE TABLE IF NOT EXISTS repreel.piece (
  key text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('segment', 'sound')),
  spec jsonb NOT NULL,
  frames integer NOT NULL,
  frames_done integer NOT NULL DEFAULT 0,
  state text NOT NULL CHECK (state IN ('queued', 'stored', 'failed', 'cancelled')),
  job_id uuid,
  attempts integer NOT NULL DEFAULT 0,
  cpu_seconds double precision,
  updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE repreel.piece ADD COLUMN IF NOT EXISTS reads text[] NOT NULL DEFAULT '{}';
CREATE INDEX IF NOT EXISTS piece_state ON repreel.piece (state) WHERE state IN ('queued', 'failed');
CREATE TABLE IF NOT EXISTS repreel.plan (
  render_id text PRIMARY KEY,
  plan jsonb NOT NULL,
  outputs integer NOT NULL,
  outputs_queued integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS repreel.need (
  render_id text NOT NULL REFERENCES repreel.plan ON DELETE CASCADE,
  key text NOT NULL REFERENCES repreel.piece,
  output_rank integer NOT NULL,
  cpu_seconds_expected double precision NOT NULL,
  PRIMARY KEY (render_id, key)
);
CREATE INDEX IF NOT EXISTS need_key ON repreel.need (key);
CREATE TABLE IF NOT EXISTS repreel.worker (
  id uuid PRIMARY KEY,
  concurrency integer NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE repreel.worker ADD COLUMN IF NOT EXISTS about jsonb NOT NULL DEFAULT '{}';
CREATE TABLE IF NOT EXISTS repreel.watcher (
  id uuid PRIMARY KEY,
  render_id text NOT NULL,
  until timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS watcher_render ON repreel.watcher (render_id);
CREATE TABLE IF NOT EXISTS repreel.cpu_budget (
  client text PRIMARY KEY,
  seconds double precision NOT NULL,
  until timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS repreel.export (
  prefix text PRIMARY KEY,
  token text NOT NULL,
  workout_id text NOT NULL,
  visibility text NOT NULL,
  done_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX IF NOT EXISTS export_live ON repreel.export (token, visibility) WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS export_workout ON repreel.export (workout_id);`

/**
 * Every process calls it at start; the lock makes them go one after another, because IF NOT EXISTS alone can collide.
 * One text without parameters is one implicit transaction, so the lock lasts to its end.
 */
export const ensureLedger = async (db: Db): Promise<void> => {
  await db.executeSql(schema)
}
