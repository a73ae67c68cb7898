import type { GraphQLNullableType, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { Cue, Dose, Interval, Timeline } from '../../core/timeline/types.ts'
import type { GraphQLModule } from './types.ts'
import { secondsOf } from '../../core/timeline/secondsOf.ts'

export type TimelineTypes = { chapter: GraphQLObjectType; timeline: GraphQLObjectType }

/** What `timeline.json` and `chapters.vtt` say, typed; times in seconds from the start of the video. */
export const timelineTypes = (graphql: GraphQLModule): TimelineTypes => {
  const {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
  } = graphql
  type Type = GraphQLNullableType & GraphQLOutputType
  const some = (type: Type, description: string) => ({ description, type: new GraphQLNonNull(type) })
  const maybe = (type: Type, description: string) => ({ description, type })
  const list = (type: Type) => new GraphQLList(new GraphQLNonNull(type))
  const said = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, description]) => [name, { description }]))

  const kind = new graphql.GraphQLEnumType({
    description: 'What happens in an interval.',
    name: 'TimelineIntervalKind',
    values: said({
      message: 'A text of the editor is shown.',
      outro: 'The end: the workout is done.',
      prepare: 'Viewers get ready for the first exercise.',
      rest: 'A rest between two exercises.',
      round_rest: 'A rest between two rounds or blocks.',
      switch_sides: 'Viewers change to the other side.',
      work: 'An exercise is done.',
    }),
  })
  const phase = new graphql.GraphQLEnumType({
    description: 'A part of a training.',
    name: 'TimelinePhase',
    values: said({ cooldown: 'The cool-down.', main: 'The main part.', warmup: 'The warm-up.' }),
  })
  const side = new graphql.GraphQLEnumType({
    description: 'A side of the body.',
    name: 'TimelineSide',
    values: said({ left: 'The left side.', right: 'The right side.' }),
  })
  const dose = new GraphQLObjectType<Dose>({
    description: 'What is asked of the viewer: seconds, or repetitions.',
    fields: {
      kind: some(GraphQLString, '`time` or `reps`.'),
      perSide: some(GraphQLBoolean, 'Whether it counts for each side.'),
      reps: maybe(GraphQLInt, 'Repetitions; null for `time`.'),
      seconds: maybe(GraphQLFloat, 'Seconds of work; null for `reps`.'),
    },
    name: 'TimelineDose',
  })
  const exercise = new GraphQLObjectType({
    description: 'An exercise that is shown in an interval.',
    fields: {
      id: some(GraphQLString, 'The id of the exercise.'),
      reps: maybe(GraphQLInt, 'Repetitions, where a list of exercises says them.'),
      seconds: maybe(GraphQLFloat, 'Seconds, where a list of exercises says them.'),
      side: maybe(side, 'The side, where a list of exercises says it.'),
    },
    name: 'TimelineExercise',
  })
  const next = new GraphQLObjectType({
    description: 'The exercise that comes next, as a rest announces it.',
    fields: {
      dose: some(dose, 'What will be asked.'),
      exerciseId: some(GraphQLString, 'The id of the exercise.'),
      intervalIndex: some(GraphQLInt, 'The index of its interval.'),
      side: maybe(side, 'Its side; null where sides mean nothing.'),
    },
    name: 'TimelineNext',
  })
  const cue = new GraphQLObjectType<Cue>({
    description: 'Something that is said, or sounds, at a moment.',
    fields: {
      atSeconds: {
        ...some(GraphQLFloat, 'From the start of the video.'),
        resolve: ({ atFrame }) => secondsOf(atFrame),
      },
      durationMs: some(GraphQLFloat, 'How long it takes, in milliseconds.'),
      phraseKey: some(GraphQLString, 'The phrase, or the tone.'),
      spoken: some(GraphQLBoolean, 'Whether it is said; else it is a tone.'),
      type: some(
        GraphQLString,
        '`name`, `switch_sides`, `countdown`, `go`, `round`, `rest`, `ten_seconds`, `halfway` or `praise`.',
      ),
      value: maybe(GraphQLString, 'What fills the blank of the phrase.'),
    },
    name: 'TimelineCue',
  })
  const interval = new GraphQLObjectType<Interval>({
    description: 'A part of the video with one purpose: a work, a rest, a message.',
    fields: {
      blockLabel: maybe(GraphQLString, 'The name of its block; null before the first and after the last.'),
      cues: some(list(cue), 'What is said and sounds in it, in order.'),
      dose: maybe(dose, 'What is asked; null where nothing is.'),
      endSeconds: {
        ...some(GraphQLFloat, 'Its end, exclusive.'),
        resolve: ({ endFrame }) => secondsOf(endFrame),
      },
      exerciseCount: some(GraphQLInt, 'How many exercises the workout has, rounds counted.'),
      exerciseNumber: some(GraphQLInt, 'The place of this exercise, or of the next one, among them; from 1.'),
      exercises: some(list(exercise), 'What is shown; several where a block lists what to do.'),
      format: maybe(GraphQLString, 'How its block is done, e.g. `tabata`.'),
      index: some(GraphQLInt, 'Its place in the timeline, from 0.'),
      kind: some(kind, 'What happens in it.'),
      label: some(GraphQLString, 'What is written: the exercise, the message.'),
      next: maybe(next, 'The exercise that it announces.'),
      nextLabel: maybe(GraphQLString, 'What is written of what comes next.'),
      phase: some(phase, 'The part of the training that it belongs to.'),
      round: some(GraphQLInt, 'The round, from 1; of a rest between rounds the one that follows.'),
      rounds: some(GraphQLInt, 'How many rounds its block has.'),
      side: maybe(side, 'The side that works; null where sides mean nothing.'),
      startSeconds: {
        ...some(GraphQLFloat, 'Its start.'),
        resolve: ({ startFrame }) => secondsOf(startFrame),
      },
    },
    name: 'TimelineInterval',
  })
  return {
    chapter: new GraphQLObjectType({
      description: 'An entry of a player’s list of chapters.',
      fields: {
        endSeconds: some(GraphQLFloat, 'Its end, exclusive: the next chapter’s start.'),
        index: some(GraphQLInt, 'Its place, from 0.'),
        kind: some(kind, 'What it begins with.'),
        startSeconds: some(GraphQLFloat, 'Its start; a key frame is there.'),
        title: some(GraphQLString, 'In the language of the video.'),
      },
      name: 'VideoChapter',
    }),
    timeline: new GraphQLObjectType<Timeline>({
      description: 'The course of a video, in one language.',
      fields: {
        frameRate: some(GraphQLFloat, 'Frames in a second.'),
        intervals: some(list(interval), 'One after the other, without a gap.'),
        locale: some(GraphQLString, 'Its language (BCP 47).'),
        seconds: {
          ...some(GraphQLFloat, 'Its length.'),
          resolve: ({ totalFrames }) => secondsOf(totalFrames),
        },
        title: some(GraphQLString, 'The title of the workout.'),
        totalFrames: some(GraphQLInt, 'Its length in frames.'),
      },
      name: 'VideoTimeline',
    }),
  }
}
