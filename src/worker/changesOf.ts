import type { Payload } from 'payload'
import {
  type ChangeListener,
  type ChangeNotice,
  listenForChanges,
} from '../adapters/changes/listenForChanges.ts'
import { connectionOf } from './connectionOf.ts'

type Hearer = {
  onChange: (notice: ChangeNotice) => void
  /** Told once whenever it begins or ceases to hear. */
  onState?: (hears: boolean) => void
}

export type HeardChanges = {
  /** Whether changes are told of at once; else only a question finds them. */
  hears: () => boolean
  stop: () => Promise<void>
}

export type Changes = { hear: (hearer: Hearer) => HeardChanges }

/** Next's bundle and our own server have this module twice, and one Payload between them. */
const key = Symbol.for('repreel.changes')
const known = ((globalThis as { [key]?: WeakMap<Payload, Changes> })[key] ??= new WeakMap())

/** The one listener of a process: it connects for the first who hears, and ends with the last. */
export const changesOf = (payload: Payload): Changes => {
  const changes = known.get(payload) ?? createChanges(payload)
  known.set(payload, changes)
  return changes
}

const createChanges = (payload: Payload): Changes => {
  const hearers = new Set<Hearer>()
  let listener: ChangeListener | null = null
  const listen = (): ChangeListener => {
    const { connectionString, directConnectionString } = connectionOf(payload)
    return listenForChanges({
      connectionString: directConnectionString ?? connectionString,
      onChange: (notice) => hearers.forEach(({ onChange }) => onChange(notice)),
      onState: (hears) => hearers.forEach(({ onState }) => onState?.(hears)),
    })
  }
  return {
    hear: (hearer) => {
      hearers.add(hearer)
      listener ??= listen()
      return {
        hears: () => listener?.hears() ?? false,
        stop: async () => {
          hearers.delete(hearer)
          if (hearers.size > 0) return
          const last = listener
          listener = null
          await last?.stop()
        },
      }
    },
  }
}
