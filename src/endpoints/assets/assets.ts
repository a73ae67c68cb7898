import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFolder } from '../../adapters/packageFolder.ts'
import { docsScript } from './docsScript.ts'
import { embedScript } from './embedScript.ts'

type Asset = { contentType: string; read: () => Promise<string> }

const JAVASCRIPT = 'text/javascript; charset=utf-8'

const packaged =
  (name: string, file: string): Asset['read'] =>
  () => {
    const folder = packageFolder(name)
    if (folder === null) throw new Error(`The package "${name}" is not installed: npm install ${name}`)
    return readFile(join(folder, file), 'utf8')
  }

/** What our own pages load: libraries as their packages hold them, and our few lines. */
export const assets = {
  'docs.js': { contentType: JAVASCRIPT, read: () => Promise.resolve(docsScript) },
  'embed.js': { contentType: JAVASCRIPT, read: () => Promise.resolve(embedScript) },
  'hls.js': { contentType: JAVASCRIPT, read: packaged('hls.js', 'dist/hls.min.js') },
  'swagger-ui-bundle.js': {
    contentType: JAVASCRIPT,
    read: packaged('swagger-ui-dist', 'swagger-ui-bundle.js'),
  },
  'swagger-ui.css': {
    contentType: 'text/css; charset=utf-8',
    read: packaged('swagger-ui-dist', 'swagger-ui.css'),
  },
} as const satisfies Record<string, Asset>

export type AssetName = keyof typeof assets
