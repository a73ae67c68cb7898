import type { Payload } from 'payload'
import type { ContentStore } from '../../adapters/store/types.ts'
import type { ExportArgs } from './readExportArgs.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { documentId } from '../../adapters/payload/documentId.ts'
import { readDetails } from '../../adapters/payload/renders/readDetails.ts'
import { readMedia } from '../../adapters/payload/renders/readMedia.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { writeMp4 } from '../../adapters/store/writeMp4.ts'
import { slugs } from '../../collections/slugs.ts'
import { outputName } from '../../core/hls/outputName.ts'
import { aboutOf } from '../../core/texts/aboutOf.ts'
import { downloadName } from '../../core/texts/downloadName.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { assertRoom } from './assertRoom.ts'
import { targetOf } from './targetOf.ts'

type ExportVersionArgs = { args: ExportArgs; payload: Payload; store: ContentStore; signal?: AbortSignal }

/**
 * The version that a workout shows now, as one file on disk: byte for byte what its download URL serves. Whole or not at
 * all: it is written beside the target and gets its name when it is complete.
 */
export const exportVersion = async ({ args, payload, signal, store }: ExportVersionArgs) => {
  const db = dbOf(payload)
  const rows = rowsOf({ collection: slugs.renders, db, payload })
  const workouts = rowsOf({ collection: slugs.workouts, db, payload })
  const workoutId = await workoutIdOf(payload, args.workout)
  const media = await readMedia({ rows, which: { workoutId }, workouts })
  if (!media)
    throw new OperatorError(
      `The workout "${args.workout}" has no video yet: publish it, and wait for its render.`,
    )
  const names = media.outputs.map(({ output }) => outputName(output))
  const made = media.outputs[args.output === null ? 0 : names.indexOf(args.output)]
  if (!made)
    throw new OperatorError(
      `There is no video "${args.output}" of this workout. There are: ${names.join(', ')}.`,
    )
  const { bytes, manifest, output } = made
  const details = await readDetails({ locale: output.locale, rows, token: media.token, workouts })
  if (!details)
    throw new OperatorError(`The texts of "${args.output}" are missing: render the workout again.`)
  const path = await targetOf({ name: downloadName({ output, slug: details.slug }), to: args.to })
  await assertRoom({ bytes, path })
  const written = await writeMp4({
    about: aboutOf(details),
    manifest,
    outputPath: path,
    store,
    ...(signal && { signal }),
  })
  return { path, bytes: written.bytes }
}

const workoutIdOf = async (payload: Payload, idOrSlug: string): Promise<number | string> => {
  const bySlug = { slug: { equals: idOrSlug } }
  const id = documentId(payload, idOrSlug)
  const { docs } = await payload.find({
    collection: slugs.workouts,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { title: true },
    where: id === null ? bySlug : { or: [bySlug, { id: { equals: id } }] },
  })
  const [workout] = docs
  if (!workout) throw new OperatorError(`There is no workout with the slug or id "${idOrSlug}".`)
  return workout.id
}
