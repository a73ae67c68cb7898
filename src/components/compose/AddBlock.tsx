'use client'
import { blockKinds } from '../../core/workout/blockKinds.ts'
import { limits } from '../../core/workout/limits.ts'
import { useCompose } from './ComposeContext.ts'
import { elementIds } from './elementIds.ts'
import { focusSoon } from './focusSoon.ts'
import { useSay } from './useSay.ts'

/** What a new block may begin as; each says what it is for. */
export const AddBlock = () => {
  const { actions, blocks } = useCompose()
  const say = useSay()
  if (blocks.length >= limits.workout.blocks.max)
    return <p className="repreel-compose__hint">{say('compose.full', { most: limits.workout.blocks.max })}</p>
  return (
    <section aria-label={say('compose.addBlock')} className="repreel-compose__kinds">
      <h4>{say(blocks.length === 0 ? 'compose.start' : 'compose.addBlock')}</h4>
      {blocks.length === 0 ? <p>{say('compose.start.help')}</p> : null}
      <ul>
        {blockKinds.map((kind) => (
          <li key={kind.name}>
            <button onClick={() => focusSoon(elementIds.addTo(actions.addBlock(kind)))} type="button">
              <strong>{say(`compose.kind.${kind.name}`)}</strong>
              <span>{say(`compose.kind.${kind.name}.help`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
