import type { ClipLimits, Judgement, Probe } from './types.ts'
import assert from 'node:assert/strict'
import { clipFacts } from './clipFacts.ts'
import { clipWarnings } from './clipWarnings.ts'
import { refusal } from './refusal.ts'

/** Whether an uploaded file may become a clip, from what the probe says of it. Decoding it has the last word. */
export const judgeClip = ({ limits, probe }: { limits: ClipLimits; probe: Probe }): Judgement => {
  const reason = refusal({ limits, probe })
  if (reason) return { verdict: 'invalid', reason, facts: factsOf(probe) }
  assert(probe.readable && probe.video, 'a file without a video track is refused')
  const { audio, container, video } = probe
  return {
    verdict: 'usable',
    warnings: clipWarnings({ audio, video }),
    facts: clipFacts({ audio, video }),
    container,
    video,
    audio,
  }
}

const factsOf = (probe: Probe) =>
  probe.readable && probe.video ? clipFacts({ audio: probe.audio, video: probe.video }) : null
