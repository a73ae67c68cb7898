type ExplainArgs = {
  error: Error & { code?: string; errors?: Array<Error & { code?: string }> }
  url: string
  variable: string
}

/** What is wrong with the connection, in words, and the command that mends it. Never repeats the password. */
export const explainDatabaseError = ({
  error,
  url,
  variable,
}: ExplainArgs): { detail: string; remedy: string } => {
  const { hostname, pathname, port, username } = new URL(url)
  const server = `${hostname || 'localhost'}:${port || '5432'}`
  const database = decodeURIComponent(pathname.slice(1))
  const user = decodeURIComponent(username)
  const code = error.code ?? error.errors?.[0]?.code
  switch (code) {
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return {
        detail: `nothing answers at ${server} (${code})`,
        remedy: `start the server, or correct ${variable}`,
      }
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { detail: `there is no host named ${hostname}`, remedy: `correct the host in ${variable}` }
    case '28P01':
    case '28000':
      return {
        detail: `${server} refuses ${user}: ${error.message}`,
        remedy: `correct user and password in ${variable}`,
      }
    case '3D000':
      return {
        detail: `${server} has no database "${database}"`,
        remedy: `createdb --host=${hostname} --port=${port || '5432'} --username=${user || 'postgres'} '${database}'`,
      }
    default:
      return {
        detail: `${server}: ${error.message}`,
        remedy: `correct ${variable}, or unset it to use the embedded server`,
      }
  }
}
