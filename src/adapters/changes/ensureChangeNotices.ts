import type { Db } from 'pg-boss'
import { CHANGES_CHANNEL } from './channel.ts'

/** Any constant; two processes that start together must agree on it. */
const LOCK = 7_238_911_005

/** Raised whenever what is created here changes. */
const VERSION = 1

export type WatchedTable = {
  /** Quoted, with its schema. */
  table: string
  /** SQL over a row: whether anonymous readers see something of it. @default all rows */
  seen?: (row: 'OLD' | 'NEW') => string
  /** SQL: whether an update of a row that is seen changes what they see. @default every update */
  changed?: string
}

/**
 * Triggers, so that no way to write is forgotten: saves, jobs, migrations, an operator's SQL. Outside Payload's
 * migrations, as the ledger is: a host that pushes its schema has them too. Replacing a trigger locks its table, so
 * those that are there stay.
 */
export const ensureChangeNotices = async ({
  db,
  tables,
}: {
  db: Db
  tables: readonly WatchedTable[]
}): Promise<void> => {
  const { rows } = await db.executeSql(
    `SELECT count(*)::int AS count FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE 'repreel_tells_%_v${VERSION}'
       AND tgrelid = ANY($1::regclass[])`,
    [tables.map(({ table }) => table)],
  )
  if ((rows as Array<{ count: number }>)[0]?.count === tables.length * 3) return
  // One text without parameters is one implicit transaction, so the lock lasts to its end.
  await db.executeSql([lockAndFunction, ...tables.map(triggersOn)].join('\n'))
}

const lockAndFunction = `
SELECT pg_advisory_xact_lock(${LOCK});
CREATE SCHEMA IF NOT EXISTS repreel;
CREATE OR REPLACE FUNCTION repreel.tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('${CHANGES_CHANNEL}', TG_TABLE_NAME);
  RETURN NULL;
END $$;`

const triggersOn = ({ changed = 'true', seen = () => 'true', table }: WatchedTable): string =>
  [
    ['insert', seen('NEW')],
    ['update', `(${seen('OLD')} OR ${seen('NEW')}) AND (${changed})`],
    ['delete', seen('OLD')],
  ]
    .map(
      ([operation, condition]) => `
CREATE OR REPLACE TRIGGER repreel_tells_${operation}_v${VERSION} AFTER ${operation} ON ${table}
  FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION repreel.tell_change();`,
    )
    .join('')
