/**
 * Payload's modules make V8 grow its nursery to 48 MB and scatter what survives: 170 MB more than with a small one.
 * FFmpeg runs in processes of its own, so the worker's own heap stays small.
 */
export const workerNodeArgs = ['--max-semi-space-size=2', '--max-old-space-size=384']
