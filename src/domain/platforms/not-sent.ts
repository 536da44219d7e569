// A call that failed before anything was sent may be made again; any other may have been heard.

/** Codes of errors before anything was sent. All others (a reset, a time-out) leave it open. */
export const NOT_SENT: ReadonlySet<string> = new Set([
  // A certificate that is not trusted, as behind a proxy that looks into what is sent: nodejs.org/api/tls.html.
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_TLS',
])
