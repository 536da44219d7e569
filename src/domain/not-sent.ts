// A call that failed before anything was sent may be made again; any other may have been heard.

/** Codes of errors before anything was sent. All others (a reset, a time-out) leave it open. */
export const NOT_SENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])
