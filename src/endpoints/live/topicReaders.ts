import type { Payload } from 'payload'
import type { TopicReader } from './types.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { readRenders } from './readRenders.ts'
import { readUploads } from './readUploads.ts'

/** Everything that pages can watch; another topic is one more reader here, and its table in `hooks/tellChanges`. */
export const topicReaders = (payload: Payload): TopicReader[] => {
  const tableIn = (topic: TopicReader['topic']): string =>
    tableOf(payload, topic).replace(/^.*\./u, '').replaceAll('"', '')
  const uploads = (['clips', 'music', 'recordings'] as const).map((topic) => ({
    read: readUploads(payload, topic),
    table: tableIn(topic),
    topic,
  }))
  return [{ read: readRenders(payload), table: tableIn('renders'), topic: 'renders' }, ...uploads]
}
