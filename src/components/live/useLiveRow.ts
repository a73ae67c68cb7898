'use client'
import type { LiveRows, LiveTopic } from '../../core/live/types.ts'
import { useLive } from './useLive.ts'

type UseLiveRowArgs<Topic extends LiveTopic> = { id: number | string | undefined; topic: Topic }

/** The row as it is now; undefined where it has not moved since the page came. */
export const useLiveRow = <Topic extends LiveTopic>({
  id,
  topic,
}: UseLiveRowArgs<Topic>): LiveRows[Topic] | undefined =>
  useLive(({ topics }) => topics[topic].get(String(id)))
