import type { FrameTiming } from './types.ts'

/** One packet that is shown, in seconds; `durationSeconds` is NaN where the container does not say. */
export type ShownPacket = { ptsSeconds: number; durationSeconds: number }

/** Containers that count in milliseconds (Matroska) and phones' clocks jitter by this much. */
const JITTER_MS = 2

/** When frames are shown. Packets come in decoding order, so they are sorted here. */
export const frameTiming = (packets: readonly ShownPacket[]): FrameTiming => {
  const shown = packets.toSorted((a, b) => a.ptsSeconds - b.ptsSeconds)
  const first = shown[0]
  const last = shown.at(-1)
  if (!first || !last) return { ...NO_FRAMES }
  const gapsMs = shown.slice(1).map(({ ptsSeconds }, i) => (ptsSeconds - shown[i]!.ptsSeconds) * 1000)
  const spanMs = (last.ptsSeconds - first.ptsSeconds) * 1000
  const meanMs = gapsMs.length > 0 ? spanMs / gapsMs.length : 0
  const lastMs = Number.isFinite(last.durationSeconds) ? last.durationSeconds * 1000 : meanMs
  const durationMs = spanMs + lastMs
  return {
    frames: shown.length,
    durationMs,
    longestFrameMs: gapsMs.reduce((longest, gap) => Math.max(longest, gap), lastMs),
    averageRate: rateOf(durationMs / shown.length),
    typicalRate: rateOf(medianOf(gapsMs) ?? durationMs),
    steady: gapsMs.every((gap) => Math.abs(gap - meanMs) <= JITTER_MS),
  }
}

const NO_FRAMES: FrameTiming = {
  frames: 0,
  durationMs: 0,
  longestFrameMs: 0,
  averageRate: 0,
  typicalRate: 0,
  steady: true,
}

const rateOf = (frameMs: number): number => (frameMs > 0 ? 1000 / frameMs : 0)

const medianOf = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
