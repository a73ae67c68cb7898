import { expect, test } from 'vitest'
import { packageManager } from './packageManager.ts'

const command = (osRelease: string, system: { platform?: NodeJS.Platform; isRoot?: boolean } = {}) =>
  packageManager({ platform: 'linux', isRoot: false, osRelease, ...system })?.install(['ffmpeg'])

test('each family of systems has its command', () => {
  expect(command('ID=debian\nVERSION_ID="12"')).toBe('sudo apt-get install -y ffmpeg')
  expect(command('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"')).toBe(
    'sudo apt-get install -y ffmpeg',
  )
  expect(command('ID="rocky"\nID_LIKE="rhel centos fedora"')).toBe('sudo dnf install -y ffmpeg')
  expect(command('ID=alpine')).toBe('sudo apk add ffmpeg')
  expect(command('', { platform: 'darwin' })).toBe('brew install ffmpeg')
})

test('root needs no sudo', () => {
  expect(command('ID=ubuntu', { isRoot: true })).toBe('apt-get install -y ffmpeg')
})

test('an unknown system has no command', () => {
  expect(command('ID=plan9')).toBe(undefined)
})

test('only apt is run without asking', () => {
  const automatic = (id: string) =>
    packageManager({ platform: 'linux', isRoot: true, osRelease: `ID=${id}` })?.automatic
  expect([automatic('debian'), automatic('fedora')]).toEqual([true, false])
})
