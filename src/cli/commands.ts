export type Command = {
  /** One line for `repreel --help`. */
  summary: string
  /** Words that may follow the command's name. */
  words?: string
  /** It has more to say about its words, and answers `--help` itself. */
  hasOwnHelp?: boolean
  /** Loads the command's module only when it is asked for, and answers the exit code. */
  run: (args: string[]) => Promise<number>
}

/** Every command of `npx repreel`, in the order of the help. */
export const commands: Record<string, Command> = {
  start: {
    summary: 'start everything: database, admin, API, site and worker',
    words: '[--dev]',
    run: async (args) => (await import('../server/start.ts')).start(args),
  },
  worker: {
    summary: 'start one more worker, on this machine or another',
    run: async () => (await import('../server/worker.ts')).worker(),
  },
  render: {
    summary: 'render a workout file to a video, without CMS and database',
    hasOwnHelp: true,
    run: async (args) => (await import('./render/render.ts')).render(args),
  },
  export: {
    summary: 'write the video that a workout shows as a plain MP4, with chapters and credits',
    hasOwnHelp: true,
    run: async (args) => (await import('./export/export.ts')).exportCommand(args),
  },
  plan: {
    summary: 'say what a render would encode, and why, without rendering',
    hasOwnHelp: true,
    run: async (args) => (await import('./plan/plan.ts')).plan(args),
  },
  store: {
    summary: 'tell what the store holds; verify: re-hash all of it, --heal: make damaged files again',
    words: '[verify [--heal] [--from KIND/KEY]]',
    run: async (args) => (await import('../server/store/store.ts')).store(args),
  },
  storage: {
    summary: 'copy uploads and rendered video between this disk and a bucket; goes on where it was stopped',
    words: 'copy --to s3|disk [--replace]',
    hasOwnHelp: true,
    run: async (args) => (await import('./storage/storage.ts')).storage(args),
  },
  doctor: {
    summary: 'check this machine, and say how to mend what is wrong',
    run: async () => (await import('./doctor.ts')).doctor(),
  },
  seed: {
    summary: 'draw the demo clips and write the demo content, as far as it is missing',
    run: async () => (await import('../server/seed.ts')).seed(),
  },
}
