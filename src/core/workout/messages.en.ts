/** What is wrong and what to do about it, for somebody who knows training and not programming. */
export const messagesEn = {
  'number.missing': '{field} is missing: enter a number from {min} to {max}.',
  'number.range': '{field} must be from {min} to {max}, not {value}.',
  'number.whole': '{field} must be a whole number, not {value}.',
  'text.missing': '{field} is missing: write something here.',
  'text.short': '{field} “{value}” is too short: it needs at least {min} characters.',
  'text.long': '{field} has {length} characters and may have {max}: shorten “{value}”.',
  'text.undrawable':
    '{field} has “{value}” ({code}), which no font has: the video leaves it out. Remove it, or have a font such as {font} added (REPREEL_FONTS).',
  'list.few': '{field}: there must be at least {min}, not {length}. Add one.',
  'list.many': '{field}: there may be at most {max}, not {length}. Remove some.',
  'exercise.missing': 'No exercise is chosen: choose one, or remove the item.',
  'exercise.unknown': 'The exercise “{value}” does not exist, or is not published: choose another one.',
  'exercise.noClip':
    '“{exercise}” has no usable clip: give it one, wait until its clip is processed, or choose another exercise.',
  'reps.missing':
    '“{exercise}” is counted in repetitions, but nobody has said how many: enter them here or as the exercise’s default.',
  'side.meaningless':
    '“{exercise}” does not work one side at a time, so “{value}” means nothing here: choose “auto”.',
  'side.notMirrored':
    '“{exercise}” may not be mirrored, so the {value} side is shown with the clip of the other side.',
  'tabata.times':
    '{field} cannot be {value} in a tabata, which is always 20 s of work and 10 s of rest: clear it, or choose another format.',
  'tabata.sides':
    '“{exercise}” has two sides and comes {value} times in this tabata, so they would not get equal time: choose one side, or have 1, 2 or 4 exercises.',
  'tabata.tooMany': 'A tabata has 8 works, so {value} exercises do not fit: keep 8 at most.',
  'emom.tooLong':
    '“{exercise}” takes {value} s, longer than the interval of {max} s: ask for less work, or for a longer interval.',
  'emom.itemTooLong':
    'This takes {value} s, longer than the interval of {max} s: make it shorter, or the interval longer.',
  'format.exercisesOnly':
    'A block in the format {format} takes exercises only: move this item to another block.',
  'format.noRests': 'A superset has no rest inside: remove this item, or choose the format circuit.',
  'format.noTimeCap': 'A block in the format {format} needs a time cap: enter {min} to {max} seconds.',
  'format.unused': '{field} ({value}) has no effect in the format {format}: clear it.',
  'rest.afterLast': 'Nothing follows this rest, so it is not shown: remove it, or add an exercise after it.',
  'restAfter.afterLast': 'No block follows, so this rest ({value} s) is not shown: clear it.',
  'workout.noExercise': 'The workout has no exercise: add at least one.',
  'workout.tooShort': 'The workout lasts {value}; it must last at least {min}: add work or rounds.',
  'workout.tooLong': 'The workout lasts {value}; it may last at most {max}: remove blocks, items or rounds.',
  'poster.beyond':
    'The poster cannot show second {value}, for the video lasts {max} s: choose an earlier one, or clear it.',
  'workout.noWarmUp': 'There is a main part but no warm-up before it: add a block with the phase warm-up.',
  'workout.highImpact':
    '“{exercise}” has high impact, and the workout is for beginners: choose an easier variant, or another level.',
  'workout.twiceRunning':
    '“{exercise}” comes twice running: put another exercise between them, or ask for more rounds.',
  'workout.sameMovement':
    '“{exercise}” is the same movement as “{before}” before it: the same muscles get no rest. Move one of them.',
  'muscles.twice': '“{value}” is both a primary and a secondary muscle: remove it from one of them.',
  'list.twice': '{field} names “{value}” twice: remove one.',
  'tempo.format':
    'The tempo “{value}” is not like 3-1-1-0 (seconds down, hold, up, hold; each from 0 to 20).',
  'variants.self': 'An exercise is no variant of itself: remove “{value}”.',
  'variants.cycle':
    '“{value}” would be both easier and harder than this exercise, by way of {path}: remove one of these links.',
  'variants.both': '“{value}” is listed as easier and as harder: keep one.',
  'trim.order': 'The end of the repetition ({outMs} ms) must come after its start ({inMs} ms).',
  'trim.outside': '{field} is at {value} ms, but the clip lasts {max} ms: choose a point inside the clip.',
  'trim.short':
    'Only {value} ms of the clip are left; at least {min} ms are needed: move the start or the end.',
  'playback.boomerang':
    'Played there and back, a clip may last {max} s, not {value} s: trim it to one repetition, or choose another playback.',
  'clipSide.missing': 'Say which side the clip shows: the other side is its mirror image.',
  'clipSide.meaningless':
    'A clip shows a side only where an exercise is unilateral: clear “{value}”, or change the laterality.',
  'defaultReps.missing': 'The exercise is counted in repetitions only: enter how many there are by default.',
  'brand.colour': '{field} must be a colour like #1A2B3C, not “{value}”.',
  'brand.onBackground':
    '{field} {value} is hard to read on the cards ({ground}): contrast {contrast}:1, and text needs 4.5:1. Make it lighter or darker.',
  'brand.onScrimOverWhite':
    '{field} {value} is hard to read over a bright clip ({ground} with the shade): contrast {contrast}:1, and text needs 4.5:1. Make the shade denser, or the colour more different from it.',
  'brand.onScrimOverBlack':
    '{field} {value} is hard to read over a dark clip ({ground} with the shade): contrast {contrast}:1, and text needs 4.5:1. Make the shade denser, or the colour more different from it.',
  'brand.onState':
    'The text on colours ({value}) is hard to read on “{field}” ({ground}): contrast {contrast}:1, and text needs 4.5:1. Change one of the two.',
  'brand.alike.normal':
    '{field} {second} looks too much like {first}: ΔE {difference}, and states need 10. Change one of the two.',
  'brand.alike.protan':
    '{field} {second} looks too much like {first} to somebody who sees no red (protanopia): ΔE {difference}, and states need 10. Make one of the two lighter or darker.',
  'brand.alike.deutan':
    '{field} {second} looks too much like {first} to somebody who sees no green (deuteranopia): ΔE {difference}, and states need 10. Make one of the two lighter or darker.',
  'brand.alike.tritan':
    '{field} {second} looks too much like {first} to somebody who sees no blue (tritanopia): ΔE {difference}, and states need 10. Make one of the two lighter or darker.',
  'brand.logo.kind':
    'A logo must be a PNG or a WebP picture. Export it as a PNG with a clear background from the program that drew it.',
  'brand.logo.bytes': 'A logo may have 2 MB, and this file has {megabytes} MB: export it smaller.',
  'brand.logo.pixels':
    'A logo may be 4096 × 4096 pixels, and this one is {width} × {height}: export it smaller.',
  'brand.logo.broken': 'This picture cannot be opened; it may be damaged. Export it once more.',
  'brand.logo.clear': 'This picture is clear all over: there is nothing to be seen.',
  'brand.logo.small':
    'This logo is {width} × {height} pixels without its clear edges and would be blurred: export it at least 40 pixels high, or 220 wide.',
  'field.aliases': 'Other names',
  'field.blocks': 'Blocks',
  'field.brand.background': 'Cards',
  'field.brand.scrim': 'Shade over the clip',
  'field.brand.text': 'Text',
  'field.brand.quiet': 'Quiet text',
  'field.brand.work': 'Work',
  'field.brand.rest': 'Rest',
  'field.brand.prepare': 'Get ready',
  'field.brand.switch': 'Switch of sides',
  'field.brand.onState': 'Text on colours',
  'field.brand.scrimPercent': 'Density of the shade (%)',
  'field.brand.radiusPercent': 'Roundness of corners (%)',
  'field.crossfadeSeconds': 'The crossfade (seconds)',
  'field.cue': 'The cue',
  'field.cues': 'Cues',
  'field.defaultReps': 'Default repetitions',
  'field.defaultWorkSeconds': 'Default work (seconds)',
  'field.easierVariants': 'Easier variants',
  'field.focalX': 'The focal point from the left (%)',
  'field.focalY': 'The focal point from the top (%)',
  'field.harderVariants': 'Harder variants',
  'field.inMs': 'The start of the repetition',
  'field.instruction': 'The instruction',
  'field.instructions': 'Instructions',
  'field.intervalSeconds': 'Interval (seconds)',
  'field.items': 'Items',
  'field.loadNote': 'The load note',
  'field.name': 'The name',
  'field.outMs': 'The end of the repetition',
  'field.prepareSeconds': 'Prepare (seconds)',
  'field.primaryMuscles': 'Primary muscles',
  'field.reps': 'Repetitions',
  'field.restAfterSeconds': 'Rest after (seconds)',
  'field.restBetweenRoundsSeconds': 'Rest between rounds (seconds)',
  'field.restSeconds': 'Rest (seconds)',
  'field.rounds': 'Rounds',
  'field.seconds': 'Length (seconds)',
  'field.secondaryMuscles': 'Secondary muscles',
  'field.secondsPerRep': 'Seconds per repetition',
  'field.shortName': 'The short name',
  'field.sideSwitchSeconds': 'Side switch (seconds)',
  'field.summary': 'The summary',
  'field.target': 'The target',
  'field.text': 'The text',
  'field.timeCapSeconds': 'Time cap (seconds)',
  'field.title': 'The title',
  'field.voice': 'The speaker',
  'field.workSeconds': 'Work (seconds)',
} as const

export type WorkoutMessageKey = keyof typeof messagesEn
export type FieldKey = Extract<WorkoutMessageKey, `field.${string}`>
/** What an issue can say. */
export type IssueKey = Exclude<WorkoutMessageKey, FieldKey>
