import type { ProgrammeName } from '../programme/openProgramme.ts'
import type { BenchOptions, ClipSet, RenderForm } from '../types.ts'

export type RenderCase = {
  programme: ProgrammeName
  rounds: number
  /** 'without music': naive encodes the same picture and as much sound, so it is not run again. */
  naive: 'its own' | 'without music'
  /** Whether naive makes one round more, too. */
  isLongerNaive: boolean
}

/** Naive of half an hour of hard clips takes twenty minutes of a core: what is cheap is measured oftener. */
const roundsOf: Readonly<Record<ClipSet, Readonly<Record<number, number>>>> = {
  easy: { 3: 3, 10: 2, 30: 1 },
  hard: { 3: 1, 10: 1, 30: 1 },
}

/** What the options ask for, the burned programmes first: the others say less and can be left for later. */
export const renderCases = ({ forms, minutes, rounds, seed, sets }: BenchOptions): RenderCase[] =>
  forms.flatMap((form) =>
    sets.flatMap((set) =>
      minutes.map((length) => ({
        programme: { form, minutes: length, seed, set },
        rounds: rounds ?? roundsOf[set][length] ?? 1,
        naive: form === 'music' && length > SHORT_MINUTES ? 'without music' : 'its own',
        isLongerNaive: isLongerNaive({ form, length }),
      })),
    ),
  )

const SHORT_MINUTES = 3

const isLongerNaive = ({ form, length }: { form: RenderForm; length: number }): boolean =>
  length <= SHORT_MINUTES && form !== 'music'
