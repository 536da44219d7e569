// The checks plugged in at the stand-in's `validate`: Discord's own spec first, the rules it does not hold second.
// So every end-to-end run is a conformance run.
import type { Validate } from './api.ts'
import type { OpenApi } from './openapi.ts'
import { invalidBody } from './results.ts'
import { ruleErrors } from './rules.ts'

/** @param openApi null where the spec is absent: then the rules alone are checked */
export const conformanceCheck =
  (openApi: OpenApi | null): Validate =>
  (method, path, body) => {
    const errors = [...(openApi?.bodyErrors(method, path, body) ?? []), ...ruleErrors(method, path, body)]
    return errors.length === 0 ? null : invalidBody(errors)
  }
