import type { StoreName } from '../types.ts'
import type { UsedMarks } from './usedMarks.ts'
import { storeNameOf } from '../storeNameOf.ts'
import { storeKinds } from '../types.ts'

type RemoveLooseMarksArgs = {
  has: (name: StoreName) => Promise<boolean>
  marks: UsedMarks
  olderThanMs: number
}

/** A file may be swept while its use is being noted: then the mark alone is left. */
export const removeLooseMarks = async ({ has, marks, olderThanMs }: RemoveLooseMarksArgs): Promise<void> => {
  const beforeMs = Date.now() - olderThanMs
  for (const kind of storeKinds)
    for await (const { path, usedMs } of marks.list(kind)) {
      if (usedMs > beforeMs) continue
      const name = storeNameOf(path)
      if (!name || !(await has(name))) await marks.unmark(path)
    }
}
