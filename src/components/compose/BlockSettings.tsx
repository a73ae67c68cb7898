'use client'
import type { BlockTimeField } from '../../core/workout/formatUses.ts'
import type { SaidTime } from '../../core/timeline/saidTime.ts'
import { blockRestTimeOf } from '../../core/timeline/blockRestTimeOf.ts'
import { emomTimeOf } from '../../core/timeline/emomTimeOf.ts'
import { formatUses } from '../../core/workout/formatUses.ts'
import { limits } from '../../core/workout/limits.ts'
import { useCompose } from './ComposeContext.ts'
import { FormFields } from './FormFields.tsx'
import { InheritedSeconds } from './InheritedSeconds.tsx'
import { blockPath } from './rows/paths.ts'
import { useSay } from './useSay.ts'

/** What a block says besides its items: only what its format makes something of. */
export const BlockSettings = ({ index }: { index: number }) => {
  const { blocks, defaults, fields, isReadOnly, permissions, schemaPath } = useCompose()
  const say = useSay()
  const block = blocks[index]!
  const format = block.format ?? 'interval'
  const uses = formatUses[format]
  const path = blockPath(index)
  const inherited: Record<Exclude<BlockTimeField, 'rounds'>, SaidTime | null> = {
    intervalSeconds: emomTimeOf({ intervalSeconds: null }),
    restBetweenRoundsSeconds: { from: 'workout', seconds: defaults.restBetweenRoundsSeconds },
    restSeconds: { from: 'workout', seconds: defaults.restSeconds },
    timeCapSeconds: null,
    // An exercise with a usual time of its own keeps it: what the others do is said.
    workSeconds: { from: 'workout', seconds: defaults.workSeconds },
  }
  const times = uses.filter((name) => name !== 'rounds' && isShown(name, block.rounds))
  return (
    <div className="repreel-compose__settings">
      <FormFields
        fields={[
          fields.block.name,
          fields.block.phase,
          fields.block.format,
          ...(uses.includes('rounds') ? [fields.block.rounds] : []),
        ]}
        isReadOnly={isReadOnly}
        path={path}
        permissions={permissions.block}
        schemaPath={schemaPath}
      />
      <p className="repreel-compose__hint">{say(`compose.format.${format}`)}</p>
      <div className="repreel-compose__times">
        {times.map((name) =>
          name === 'rounds' ? null : (
            <InheritedSeconds
              inherited={inherited[name]}
              isReadOnly={isReadOnly}
              key={name}
              labelKey={`block.${name}`}
              limit={limits.block[name]}
              path={`${path}.${name}`}
            />
          ),
        )}
        {index < blocks.length - 1 ? (
          <InheritedSeconds
            inherited={blockRestTimeOf({ block: { restAfterSeconds: null }, defaults })}
            isReadOnly={isReadOnly}
            labelKey="block.restAfterSeconds"
            limit={limits.block.restAfterSeconds}
            path={`${path}.restAfterSeconds`}
          />
        ) : null}
      </div>
    </div>
  )
}

/** One round has no rest between rounds. */
const isShown = (name: BlockTimeField, rounds: number | null | undefined): boolean =>
  name !== 'restBetweenRoundsSeconds' || (rounds ?? 1) > 1
