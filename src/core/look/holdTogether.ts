import type { FontMetrics } from './fontMetrics.ts'
import type { Box } from './heldBounds.ts'
import type { Mark } from './mark.ts'
import type { HeldMark } from './splitMoving.ts'
import { markBox } from './heldBounds.ts'

type HoldTogetherArgs = { frames: number; heightPx: number; marks: readonly HeldMark[]; metrics: FontMetrics }

type Cluster = { box: Box; marks: HeldMark[] }

/** Marks are laid on as one picture as long as it is hardly larger than they are. */
const waste = 1.05

/** Each further picture is one more to lay on in every frame, whether it shows anything or not. */
const mostPictures = 2
/** What is seen for a shorter part of the segment is not worth a picture. */
const leastShare = 0.5

/**
 * What is held is laid on as pictures, which cost by their area in every frame: a cue far below the ring in the ring's
 * picture would make it three times as large. What lies together is held together; libass draws as it goes what is
 * seen only for a moment.
 */
export const holdTogether = ({
  frames,
  heightPx,
  marks,
  metrics,
}: HoldTogetherArgs): { held: HeldMark[][]; rest: Mark[] } => {
  const clusters: Cluster[] = []
  for (const mark of marks)
    joinTo({ clusters, cluster: { box: markBox({ heightPx, mark, metrics }), marks: [mark] } })
  const chosen = clusters
    .filter((cluster) => seenFrames(cluster) >= leastShare * frames)
    .toSorted((a, b) => b.marks.length - a.marks.length || areaOf(b.box) - areaOf(a.box))
    .slice(0, mostPictures)
  const held = chosen.map((cluster) => marks.filter((mark) => cluster.marks.includes(mark)))
  const isHeld = new Set(held.flat())
  return { held, rest: marks.filter((mark) => !isHeld.has(mark)) }
}

const seenFrames = ({ marks }: Cluster): number =>
  Math.max(...marks.map(({ span }) => span.toFrame)) - Math.min(...marks.map(({ span }) => span.fromFrame))

/** What has grown may now have another one in it. */
const joinTo = ({ cluster, clusters }: { cluster: Cluster; clusters: Cluster[] }): void => {
  const at = clusters.findIndex(
    ({ box }) => areaOf(around(box, cluster.box)) <= waste * joint(box, cluster.box),
  )
  if (at < 0) {
    clusters.push(cluster)
    return
  }
  const [other] = clusters.splice(at, 1)
  joinTo({
    cluster: { box: around(other!.box, cluster.box), marks: [...other!.marks, ...cluster.marks] },
    clusters,
  })
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

const areaOf = ({ bottom, left, right, top }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top)

/** Of both together, what they share counted once. */
const joint = (a: Box, b: Box): number => {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
  return areaOf(a) + areaOf(b) - areaOf(shared)
}
