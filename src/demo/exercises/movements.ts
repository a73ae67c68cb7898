import type { Movement } from '../figure/types.ts'
import { bicycleCrunch } from './bicycleCrunch.ts'
import { birdDog } from './birdDog.ts'
import { burpee } from './burpee.ts'
import { buttKicks } from './buttKicks.ts'
import { calfRaise } from './calfRaise.ts'
import { catCow } from './catCow.ts'
import { childsPose } from './childsPose.ts'
import { crunch } from './crunch.ts'
import { gluteBridge } from './gluteBridge.ts'
import { highKnees } from './highKnees.ts'
import { hipFlexorStretch } from './hipFlexorStretch.ts'
import { jumpSquat } from './jumpSquat.ts'
import { jumpingJack } from './jumpingJack.ts'
import { kneePushUp } from './kneePushUp.ts'
import { march } from './march.ts'
import { mountainClimber } from './mountainClimber.ts'
import { plank } from './plank.ts'
import { pushUp } from './pushUp.ts'
import { reverseLunge } from './reverseLunge.ts'
import { sideLunge } from './sideLunge.ts'
import { sidePlank } from './sidePlank.ts'
import { sideStretch } from './sideStretch.ts'
import { singleLegBalance } from './singleLegBalance.ts'
import { splitSquat } from './splitSquat.ts'
import { squat } from './squat.ts'
import { superman } from './superman.ts'

/** Every movement that the figure can show. */
export const movements: readonly Movement[] = [
  bicycleCrunch,
  birdDog,
  burpee,
  buttKicks,
  calfRaise,
  catCow,
  childsPose,
  crunch,
  gluteBridge,
  highKnees,
  hipFlexorStretch,
  jumpSquat,
  jumpingJack,
  kneePushUp,
  march,
  mountainClimber,
  plank,
  pushUp,
  reverseLunge,
  sideLunge,
  sidePlank,
  sideStretch,
  singleLegBalance,
  splitSquat,
  squat,
  superman,
]
