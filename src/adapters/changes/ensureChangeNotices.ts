import type { Db } from 'pg-boss'
import { CHANGES_CHANNEL, LIVE_CHANNEL } from './channel.ts'

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

/** What a trigger tells: that a table has changed, or which row of it. */
const notices = {
  row: {
    channel: LIVE_CHANNEL,
    name: 'repreel_live',
    says: `TG_TABLE_NAME || ':' || CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END`,
  },
  table: { channel: CHANGES_CHANNEL, name: 'repreel_tells', says: 'TG_TABLE_NAME' },
} as const

type Notice = (typeof notices)[keyof typeof notices]

/**
 * Triggers, so that no way to write is forgotten: saves, jobs, migrations, an operator's SQL. Outside Payload's
 * migrations, as the ledger is: a host that pushes its schema has them too. Replacing a trigger locks its table, so
 * those that are there stay.
 */
export const ensureChangeNotices = async ({
  db,
  of,
  tables,
}: {
  db: Db
  of: keyof typeof notices
  tables: readonly WatchedTable[]
}): Promise<void> => {
  const notice = notices[of]
  const { rows } = await db.executeSql(
    `SELECT count(*)::int AS count FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE '${notice.name}_%_v${VERSION}'
       AND tgrelid = ANY($1::regclass[])`,
    [tables.map(({ table }) => table)],
  )
  if ((rows as Array<{ count: number }>)[0]?.count === tables.length * 3) return
  // One text without parameters is one implicit transaction, so the lock lasts to its end.
  await db.executeSql(
    [lockAndFunction(notice), ...tables.map((table) => triggersOn({ notice, table }))].join('\n'),
  )
}

const lockAndFunction = ({ channel, name, says }: Notice): string => `
SELECT pg_advisory_xact_lock(${LOCK});
CREATE SCHEMA IF NOT EXISTS repreel;
CREATE OR REPLACE FUNCTION repreel.${functionOf(name)}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('${channel}', ${says});
  RETURN NULL;
END $$;`

const functionOf = (name: Notice['name']): string => (name === 'repreel_live' ? 'tell_row' : 'tell_change')

type TriggersOnArgs = { notice: Notice; table: WatchedTable }

const triggersOn = ({
  notice: { name },
  table: { changed = 'true', seen = () => 'true', table },
}: TriggersOnArgs): string =>
  [
    ['insert', seen('NEW')],
    ['update', `(${seen('OLD')} OR ${seen('NEW')}) AND (${changed})`],
    ['delete', seen('OLD')],
  ]
    .map(
      ([operation, condition]) => `
CREATE OR REPLACE TRIGGER ${name}_${operation}_v${VERSION} AFTER ${operation} ON ${table}
  FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION repreel.${functionOf(name)}();`,
    )
    .join('')
