import { expect, test } from 'vitest'
import { packagesIn } from './importedPackages.ts'
import { manifestOf } from './manifestOf.ts'

const manifest = {
  name: 'repreel',
  version: '1.2.3',
  description: 'd',
  license: 'MIT',
  dependencies: { 'pg-boss': '12.35.0', payload: '3.90.1', yaml: '2.9.1' },
}

const check = (imported: string[]) =>
  manifestOf({ entries: { './client': 'exports/client' }, imported, manifest })

test('what is imported is a dependency in our own version, and what the host brings is not', () => {
  expect(check(['payload', 'pg-boss', 'repreel']).dependencies).toEqual({ 'pg-boss': '12.35.0' })
})

test('an import without a version stops the build', () => {
  expect(() => check(['left-pad'])).toThrow('The package imports left-pad, which package.json does not list')
})

test('an entry has its declarations', () => {
  expect(check([]).exports).toEqual({
    './client': { types: './exports/client.d.ts', default: './exports/client.js' },
    './package.json': './package.json',
  })
})

test('packages are found in every form of import, and files and builtins are none', () => {
  const text = `
    import a from 'pg-boss'
    export * from '@payloadcms/ui/elements/Pill'
    import './own.js'
    import { join } from 'node:path'
    const b = await import('sharp')
    const packageName = '@fontsource/roboto-condensed'
  `
  expect(packagesIn(text)).toEqual(['pg-boss', '@payloadcms/ui', 'sharp', '@fontsource/roboto-condensed'])
})
