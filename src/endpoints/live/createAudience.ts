type Place = {
  stream: ReadableStream<Uint8Array>
  /** Its first event; what was told meanwhile comes after it. */
  begin: (first: string) => void
  leave: () => void
}

export type Audience = {
  count: () => number
  /** null: as many are there as may be, in all or of this one. */
  take: (args: { isFor: string; signal: AbortSignal }) => Place | null
  tell: (text: string) => void
  /** Ends every stream. */
  close: () => void
}

const MOST = 1000
const MOST_EACH = 40
/** Longer than any proxy is patient with silence; a page that is gone is found by it too. */
const BEAT_MS = 15_000
/** Then the page connects again, and who it is for is asked anew. */
const LONGEST_MS = 15 * 60_000
/** Of a page that does not read: it is cut off, and catches up when it comes back. */
const MOST_BYTES = 1_000_000

/** The pages that watch. Each has a bounded queue, an end, and costs nothing but its bytes. */
export const createAudience = ({ onEmpty }: { onEmpty: () => void }): Audience => {
  const members = new Set<Member>()
  let beat: NodeJS.Timeout | undefined
  const remove = (member: Member): void => {
    if (!members.delete(member)) return
    member.end()
    if (members.size > 0) return
    clearInterval(beat)
    beat = undefined
    onEmpty()
  }
  const say = (text: string): void => {
    const bytes = new TextEncoder().encode(text)
    for (const member of members) if (!member.say(bytes)) remove(member)
  }
  const onBeat = (): void => {
    for (const member of members) if (member.isOld()) remove(member)
    say(': still here\n\n')
  }
  return {
    close: () => [...members].forEach(remove),
    count: () => members.size,
    take: ({ isFor, signal }) => {
      const own = [...members].filter((member) => member.isFor === isFor)
      if (members.size >= MOST || own.length >= MOST_EACH || signal.aborted) return null
      const member = createMember({ isFor, onCancel: () => remove(member) })
      members.add(member)
      signal.addEventListener('abort', () => remove(member), { once: true })
      beat ??= setInterval(onBeat, BEAT_MS).unref()
      return {
        begin: (first) => {
          if (!member.begin(new TextEncoder().encode(`retry: 2000\n${first}`))) remove(member)
        },
        leave: () => remove(member),
        stream: member.stream,
      }
    },
    tell: say,
  }
}

type Member = {
  isFor: string
  stream: ReadableStream<Uint8Array>
  begin: (bytes: Uint8Array) => boolean
  /** false: it does not read. */
  say: (bytes: Uint8Array) => boolean
  isOld: () => boolean
  end: () => void
}

const createMember = ({ isFor, onCancel }: { isFor: string; onCancel: () => void }): Member => {
  const startedMs = Date.now()
  let early: Uint8Array[] | null = []
  let controller: ReadableStreamDefaultController<Uint8Array>
  const stream = new ReadableStream<Uint8Array>(
    {
      cancel: onCancel,
      start: (given) => {
        controller = given
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_BYTES }),
  )
  const send = (bytes: Uint8Array): boolean => {
    controller.enqueue(bytes)
    return (controller.desiredSize ?? 0) > 0
  }
  return {
    begin: (bytes) => {
      const all = [bytes, ...(early ?? [])]
      early = null
      return all.every(send)
    },
    end: () => {
      try {
        controller.close()
      } catch {
        // The reader was faster.
      }
    },
    isFor,
    isOld: () => Date.now() - startedMs > LONGEST_MS,
    say: (bytes) => {
      if (!early) return send(bytes)
      early.push(bytes)
      return early.length < 1000
    },
    stream,
  }
}
