import { join } from 'node:path'
import ts from 'typescript'

/** What a consumer may import; everything else in `dist/` is there because these import it. */
export const packageEntries = {
  '.': 'index',
  './client': 'exports/client',
  './next': 'exports/next',
  './rsc': 'exports/rsc',
  './worker': 'exports/worker',
} as const

export type PackageEntries = Record<string, string>

/** Compiles the entries and what they reach to JavaScript and declarations; answers the entries. */
export const compile = ({ dist, root }: { dist: string; root: string }): PackageEntries => {
  const program = ts.createProgram({
    options: optionsOf({ dist, root }),
    rootNames: [
      ...Object.values(packageEntries).map((entry) => join(root, 'src', `${entry}.ts`)),
      // Payload's functions know our collections by it; a declaration is not emitted, so no host ever sees it.
      join(root, 'src/generated/declare.d.ts'),
    ],
  })
  const mistakes = ts.getPreEmitDiagnostics(program)
  if (mistakes.length > 0) throw new Error(describe(mistakes))
  program.emit()
  return packageEntries
}

const optionsOf = ({ dist, root }: { dist: string; root: string }): ts.CompilerOptions => {
  const path = join(root, 'tsconfig.json')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  )
  return {
    ...options,
    allowImportingTsExtensions: false,
    allowJs: false,
    declaration: true,
    incremental: false,
    jsx: ts.JsxEmit.ReactJSX,
    noEmit: false,
    outDir: dist,
    rewriteRelativeImportExtensions: true,
    rootDir: join(root, 'src'),
    tsBuildInfoFile: undefined,
  }
}

const describe = (diagnostics: readonly ts.Diagnostic[]): string =>
  ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  })
