import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { promisify } from 'node:util'

/** The absolute path of a program, by the shell's own rules: the sandbox must show the file, not a name. */
export const resolveProgram = async (name: string): Promise<string> => {
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', 'command -v -- "$1" || true', 'sh', name])
  const path = stdout.trim()
  if (!path.startsWith('/')) {
    throw new Error(
      `"${name}" was not found: install FFmpeg (on Debian and Ubuntu: apt-get install -y ffmpeg)`,
    )
  }
  return realpath(path)
}
