import { describeFinding } from '../server/doctor/describeFinding.ts'
import { examine } from '../server/doctor/examine.ts'
import { readConfiguration } from '../server/readConfiguration.ts'
import { root } from '../server/root.ts'

/** Prints what this machine has and lacks; 1 where Repreel would not run. */
export const doctor = async (): Promise<number> => {
  const findings = await examine(readConfiguration(root))
  for (const finding of findings) console.log(describeFinding(finding))
  const problems = findings.filter(({ state }) => state === 'problem').length
  console.log(problems === 0 ? 'Repreel can run here.' : `Repreel cannot run here yet: ${problems} to mend.`)
  return problems === 0 ? 0 : 1
}
