// What the image's HEALTHCHECK runs: asks /livez. Exit code 0: it lives, or nobody wants to know (OPS_PORT=off).
const PORT = process.env.OPS_PORT || '9090'
/** The engine gives up after 5 s; this says why before. */
const LONGEST_MS = 3000

async function why(): Promise<string | undefined> {
  if (PORT === 'off') return undefined
  try {
    const { ok, status } = await fetch(`http://127.0.0.1:${PORT}/livez`, {
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    return ok ? undefined : `/livez answers ${status}`
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error
    return `/livez does not answer on port ${PORT} (${cause})`
  }
}

const wrong = await why()
if (wrong !== undefined) {
  console.error(wrong)
  process.exitCode = 1
}
