export type PackageManager = {
  /** The command for a person to type, with sudo where it needs it. */
  install: (packages: readonly string[]) => string
  /** Whether Repreel itself may run it, given the rights. */
  automatic: boolean
}

type System = {
  platform: NodeJS.Platform
  /** The content of /etc/os-release, or nothing where there is none. */
  osRelease: string
  isRoot: boolean
}

/** How this system installs a package, from what it says of itself. */
export const packageManager = ({ isRoot, osRelease, platform }: System): PackageManager | undefined => {
  const sudo = isRoot ? '' : 'sudo '
  if (platform === 'darwin')
    return { automatic: false, install: (names) => `brew install ${names.join(' ')}` }
  const family = familyOf(osRelease)
  const command = family && commands[family]
  if (!command) return undefined
  return { automatic: family === 'debian', install: (names) => `${sudo}${command} ${names.join(' ')}` }
}

const commands: Record<string, string> = {
  debian: 'apt-get install -y',
  fedora: 'dnf install -y',
  rhel: 'dnf install -y',
  arch: 'pacman -S --noconfirm',
  alpine: 'apk add',
  suse: 'zypper install -y',
}

/** ID=linuxmint and ID_LIKE="ubuntu debian" are both of the family debian. */
const familyOf = (osRelease: string): string | undefined => {
  const words = [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, value = '']) =>
    value.replaceAll('"', '').split(' '),
  )
  return words
    .map((word) => (word === 'ubuntu' ? 'debian' : word))
    .find((word) => Object.hasOwn(commands, word))
}
