import { readFile } from 'node:fs/promises'

const modules = new URL('../../../node_modules/', import.meta.url)

const scripts: Readonly<Record<string, string>> = {
  '/hls.js': 'hls.js/dist/hls.min.js',
  '/shaka.js': 'shaka-player/dist/shaka-player.compiled.js',
}

/** The page of the players, and their scripts. */
export const page = async (url: string): Promise<string | Buffer> => {
  const script = scripts[url]
  return script
    ? readFile(new URL(script, modules))
    : '<!doctype html><script src="/hls.js"></script><script src="/shaka.js"></script><video style="width:100%"></video>'
}
