type HasJobArgs = {
  /** A member of the job's data, and the table's column that holds the same id. */
  member: string
  column: string
  /** The member lists ids. @default false: it is one */
  isList?: boolean
  queueNames: readonly string[]
  /** Where the queue's jobs are about several collections: the row's. */
  collection?: string
}

/**
 * SQL: whether a job for the row is waiting or running. A dead letter counts: it is about to say that the row has failed.
 * pg-boss has no such question; its schema is as its public documentation gives it.
 */
export const hasJob = ({ collection, column, isList = false, member, queueNames }: HasJobArgs): string =>
  `EXISTS (SELECT FROM pgboss.job AS job WHERE job.name IN (${queueNames.map((name) => `'${name}'`).join(', ')})
     AND job.state < 'completed' AND ${
       isList
         ? `job.data -> '${member}' @> to_jsonb((${column})::text)`
         : `job.data ->> '${member}' = (${column})::text`
     }${collection === undefined ? '' : ` AND job.data ->> 'collection' = '${collection}'`})`
