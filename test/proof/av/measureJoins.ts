import type { OutputPlan } from '../../../src/core/segments/types.ts'
import { stat } from 'node:fs/promises'
import { AAC_FRAME_SAMPLES } from '../../../src/core/audio/grid.ts'
import { readPcm } from './readPcm.ts'

type MeasureJoinsArgs = {
  /** Mono; nothing but one steady tone is heard in it. */
  pcmPath: string
  hz: number
  sounds: OutputPlan['sounds']
}

export type MeasuredJoins = { joins: number; atJoins: number; elsewhere: number }

/**
 * How far a sample is from where a pure tone would go on from the two before it: the largest such jump in the packets that
 * two chunks share, and the largest in all other packets. A click is a jump.
 */
export const measureJoins = async ({ hz, pcmPath, sounds }: MeasureJoinsArgs): Promise<MeasuredJoins> => {
  const packets = Math.floor((await stat(pcmPath)).size / 2 / AAC_FRAME_SAMPLES)
  const shared = new Set<number>()
  let slot = -1
  for (const { aacFrames } of sounds.slice(0, -1)) {
    slot += aacFrames
    // A packet's window reaches over the next slot.
    for (const near of [slot - 1, slot, slot + 1]) shared.add(near)
  }
  const jump = createJumpMeter({ hz, pcmPath })
  const found = { atJoins: 0, elsewhere: 0, joins: sounds.length - 1 }
  // The first packets fade the music in, the last ones out.
  for (let packet = 4; packet < packets - 4 * RATE_PACKETS; packet++) {
    const where = shared.has(packet) ? 'atJoins' : 'elsewhere'
    found[where] = Math.max(found[where], await jump(packet))
  }
  return found
}

/** About a second. */
const RATE_PACKETS = 47
const BLOCK_PACKETS = 1000

type JumpMeterArgs = { hz: number; pcmPath: string }

const createJumpMeter = ({ hz, pcmPath }: JumpMeterArgs) => {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / 48_000)
  let block: { first: number; pcm: Int16Array } = { first: -1, pcm: new Int16Array() }
  return async (packet: number): Promise<number> => {
    const first = Math.floor(packet / BLOCK_PACKETS) * BLOCK_PACKETS
    if (first !== block.first) {
      // Two samples of the packet before are needed.
      const from = Math.max(0, (first - 1) * AAC_FRAME_SAMPLES)
      const to = (first + BLOCK_PACKETS) * AAC_FRAME_SAMPLES
      block = { first, pcm: await readPcm({ from, path: pcmPath, to }) }
    }
    const offset = (packet - Math.max(0, first - 1)) * AAC_FRAME_SAMPLES
    const part = block.pcm.subarray(offset - 2, offset + AAC_FRAME_SAMPLES)
    let largest = 0
    for (let i = 2; i < part.length; i++)
      largest = Math.max(largest, Math.abs(part[i]! - turn * part[i - 1]! + part[i - 2]!))
    return largest
  }
}
